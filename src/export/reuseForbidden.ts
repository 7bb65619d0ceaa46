import type { Locale } from '../i18n/Locale.ts'
import { textsIn } from '../i18n/texts.ts'
import type { ChartSubject } from './ChartSubject.ts'
import { exportTexts } from './exportTexts.ts'

/** Why the figures may not be passed on, in words; null where they may. */
export function reuseForbidden({ spec }: Pick<ChartSubject, 'spec'>, locale: Locale): string | null {
  const source = spec.sources.find(({ reuse }) => reuse.trim().toLowerCase() === 'nei')
  return source ? textsIn(exportTexts, locale).reuseForbidden(source.publisher || source.title) : null
}
