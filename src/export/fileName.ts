import { drawnSeries } from '../chart/drawnSeries.ts'
import { comparePeriods } from '../core/model/Period.ts'
import { inLocale } from '../i18n/Locale.ts'
import { textsIn } from '../i18n/texts.ts'
import type { ChartSubject } from './ChartSubject.ts'
import { exportTexts } from './exportTexts.ts'

/** Such as `valgdeltakelse_asker_2009-2025_hentet-2026-11-22`, without ending. */
export function fileName(subject: ChartSubject): string {
  const { spec, indicator, against, locale } = subject
  const t = textsIn(exportTexts, locale)
  const retrieved =
    spec.sources
      .map((source) => source.retrieved)
      .toSorted()
      .at(-1) || subject.today
  const end = ['', areaPart(subject), periodPart(subject), `${t.retrievedInName}-${retrieved}`]
    .map(fileNamePart)
    .filter((part, i) => i === 0 || part !== '')
    .join('_')
  const ids = [indicator, against].flatMap((one) => one?.id ?? [])
  return fileNamePart(ids.length > 0 ? ids.join('-') : spec.measure).slice(0, longest - end.length) + end
}

const longest = 80

function areaPart({ spec, locale }: ChartSubject): string {
  const names = [...new Set(spec.series.map(({ label }) => inLocale(label, locale)))]
  const joined = fileNamePart(names.join('-'))
  return joined.length <= 24 ? joined : `${names.length}-${textsIn(exportTexts, locale).places}`
}

function periodPart({ spec }: ChartSubject): string {
  const periods = drawnSeries(spec, spec.series)
    .flatMap(({ points }) => points.filter(({ observation }) => observation.value !== null))
    .map(({ period }) => period)
    .toSorted(comparePeriods)
  const [first, last] = [periods[0]?.id ?? '', periods.at(-1)?.id ?? '']
  return first === last ? first : `${first}-${last}`
}

/** Letters, digits, - and _ only, in lower case: any system takes it, and no mail program rewrites it. */
export function fileNamePart(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
}
