import { latestPoint } from '../../core/model/Series.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { printList } from '../../i18n/printList.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { FigureParts } from './FigureParts.ts'
import { indicatorTexts } from './indicatorTexts.ts'

/** What was done to the figures, which series could not be worked out, and that targets are told in the indicator's own unit. */
export function measureNotes({ series, measure, locale }: FigureParts, hasTargets: boolean): string[] {
  const t = textsIn(indicatorTexts, locale)
  const steps = series.flatMap((one) => one.steps.filter(({ kind }) => kind !== 'asRead'))
  const done = [...new Set(steps.map(({ words }) => `${inLocale(words, locale)}.`))]
  if (measure.as === 'absolute') return done
  const without = series.filter((one) => latestPoint(one) === null).map(({ label }) => inLocale(label, locale))
  const names = printList(without, locale)
  const lack = measure.as === 'perCapita' ? t.withoutPopulation(names) : t.withoutBase(measure.base, names)
  return [...done, ...(without.length > 0 ? [lack] : []), ...(hasTargets ? [t.targetsLeftOut] : [])]
}
