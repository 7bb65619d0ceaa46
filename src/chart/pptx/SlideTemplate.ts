import type { ColorName } from '../ResolvedSeries.ts'

/** How the municipality's slides look. Sizes in inches, colours as six hexadecimal digits. */
export interface SlideTemplate {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly fonts: { readonly heading: string; readonly body: string }
  readonly colors: Readonly<Record<ColorName, string>>
  /** Stands at the foot of every slide. */
  readonly footer: string
}
