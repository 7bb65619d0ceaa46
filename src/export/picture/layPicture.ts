import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { panelSpecs } from '../../chart/multiples/panelSpecs.ts'
import { resolveSmallMultiples, type SmallMultiples } from '../../chart/multiples/resolveSmallMultiples.ts'
import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import { resolvePicture } from '../../chart/resolvePicture.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { type PictureWish, pixelsOfSize } from './PictureSize.ts'

/** A picture laid out: what is drawn, how large, and how many pixels it becomes. */
export interface LaidPicture {
  readonly chart: ResolvedChart
  /** Instead of the chart's own plot; null for one chart. */
  readonly panels: SmallMultiples | null
  /** False on a page of somebody else's, which shows through. */
  readonly hasPage: boolean
  /** Of the drawing, in its own pixels. */
  readonly width: number
  readonly height: number
  readonly pixels: { readonly width: number; readonly height: number }
}

/** 12 million pixels: more than that and phones give up. */
const mostPixels = 12_000_000

/**
 * The chart resolved anew for the picture's size. Where everything that must be said does not fit, the whole is laid out on a
 * larger sheet, so that text and chart keep their proportions and nothing is cut.
 */
export function layPicture(spec: ChartSpec, wish: PictureWish, locale: Locale): LaidPicture {
  if (wish.size === 'shown') {
    const laid = layOut(spec, { width: wish.shownWidth, height: wish.shownHeight ?? null, locale }, wish)
    return withPixels(laid, laid.height, wish.scale, 1)
  }
  const { width, height } = pixelsOfSize[wish.size]
  for (let sheet = width / 2; ; ) {
    const room = (sheet * height) / width
    const laid = layOut(spec, { width: sheet, height: room, locale }, wish)
    const isInside = laid.height <= room + 0.5
    if ((isInside && !isSqueezed(laid, room)) || sheet > 4 * width)
      return withPixels(laid, isInside ? room : laid.height, wish.scale, width / 2 / sheet)
    sheet *= Math.max(1.07, (laid.height / room) ** 0.4)
  }
}

/** What a drawing must have of a picture, however much has to be said under it. */
const leastShare = 0.42

function isSqueezed({ panels, chart, height }: Laid, room: number): boolean {
  return (panels?.height ?? chart.height) < leastShare * room && height > 0.97 * room
}

const nothing = { height: 0, lines: [] }

type Laid = Omit<LaidPicture, 'pixels'>

function layOut(
  spec: ChartSpec,
  frame: { readonly width: number; readonly height: number | null; readonly locale: Locale },
  { asMultiples, isBare = false }: PictureWish,
): Laid {
  const picture = resolvePicture(spec, frame)
  const chart = isBare ? { ...picture, captions: { ...picture.captions, above: nothing, below: nothing } } : picture
  const { above, below, padding } = chart.captions
  const around = padding + above.height + below.height + (below.height > 0 ? 2 : 1) * padding
  const room = frame.height === null ? null : frame.height - around
  const panels = asMultiples
    ? resolveSmallMultiples(panelSpecs(spec), { ...frame, width: frame.width - 2 * padding, height: room })
    : null
  const height = (panels?.height ?? chart.height) + around
  return { chart, panels, hasPage: !isBare, width: frame.width, height }
}

function withPixels(laid: Laid, height: number, scale: number, factor: number): LaidPicture {
  const asked = { width: laid.width * factor * scale, height: height * factor * scale }
  const shrink = Math.min(1, Math.sqrt(mostPixels / (asked.width * asked.height)))
  const pixels = { width: Math.floor(asked.width * shrink + 1e-6), height: Math.floor(asked.height * shrink + 1e-6) }
  return { ...laid, height, pixels }
}
