import { citationOf } from '../../blocks/citationOf.ts'
import type { Indicator, MeasureType } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Series } from '../../core/model/Series.ts'
import type { Source } from '../../core/model/Source.ts'
import { formatDate, formatPeriod } from '../../i18n/formatPeriod.ts'
import { unitWords } from '../../i18n/formatValue.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { aboutTexts } from './aboutTexts.ts'
import { directionWords } from './directionWords.ts'

export interface AboutEntry {
  readonly id: string
  readonly term: string
  /** Empty when nobody has said; the page says so. */
  readonly words: string
}

export interface AboutView {
  readonly entries: readonly AboutEntry[]
  readonly sources: readonly { readonly source: Source; readonly citation: string }[]
  /** Notes on single figures, as the data has them. */
  readonly notes: readonly { readonly key: string; readonly figure: string; readonly note: string }[]
}

/** Everything that must be known to read an indicator's figures rightly. What nobody has said is there as an empty entry. */
export function aboutIndicator(
  base: KnowledgeBase,
  indicator: Indicator,
  shown: readonly Series[],
  sources: readonly Source[],
  locale: Locale,
): AboutView {
  const t = textsIn(aboutTexts, locale)
  const first = sources[0]
  const entry = (id: keyof typeof t, words: string): AboutEntry => ({ id, term: t[id] as string, words })
  return {
    entries: [
      entry('definition', inLocale(indicator.definition, locale)),
      entry('why', whyHere(base, indicator, locale)),
      entry('unit', unitWords(indicator.unit, locale)),
      entry('population', indicator.population),
      entry('method', indicator.method),
      entry('direction', directionWords(indicator.direction, locale)),
      entry('measureType', t.measureTypes[indicator.measureType satisfies MeasureType]),
      entry('additive', indicator.additive ? t.canBeAdded : t.cannotBeAdded),
      entry('proxy', indicator.proxy ? t.isProxy : t.isDirect),
      entry('weaknesses', indicator.weaknesses),
      entry('note', indicator.note === '' ? t.none : indicator.note),
      entry('updated', first?.updated ? formatDate(first.updated, locale) : ''),
      entry('next', nextUpdate(indicator, first, locale)),
      entry('contact', contactRoles(base, locale)),
    ],
    sources: sources.map((source) => ({ source, citation: citationOf(source, locale) })),
    notes: notesOn(shown, locale),
  }
}

function whyHere(
  { themes }: KnowledgeBase,
  { themeId, subThemeIds, alsoThemeIds, placedBy }: Indicator,
  locale: Locale,
): string {
  const t = textsIn(aboutTexts, locale)
  const subThemes = themes.flatMap((theme) => theme.subThemes).filter(({ id }) => subThemeIds.includes(id))
  const own = themes.filter(({ id }) => id === themeId || alsoThemeIds.includes(id))
  const served = subThemes.length > 0 ? subThemes : own
  const names = served.map(({ number, name }) => `${number} ${inLocale(name, locale)}`).join('; ')
  if (names === '') return ''
  return placedBy === '' ? t.serves(names) : t.servesBy(names, placedBy)
}

function nextUpdate(indicator: Indicator, source: Source | undefined, locale: Locale): string {
  const known = [indicator.nextUpdate, source?.nextUpdate ?? ''].find((text) => text !== '' && text !== 'ukjent')
  return known ? formatDate(known, locale) : ''
}

/** Roles and units only: nobody's name or number. */
function contactRoles({ plan }: KnowledgeBase, locale: Locale): string {
  return (plan?.contacts ?? [])
    .map(({ role, unit }) => [inLocale(role, locale), inLocale(unit, locale)].filter((part) => part !== '').join(', '))
    .join('; ')
}

function notesOn(shown: readonly Series[], locale: Locale): AboutView['notes'] {
  const notes = new Map<string, string[]>()
  for (const series of shown) {
    for (const { period, origins } of series.points) {
      for (const { note } of origins) {
        const figure = `${inLocale(series.label, locale)} ${formatPeriod(period, locale)}`
        if (note !== '') notes.set(note, [...(notes.get(note) ?? []), figure])
      }
    }
  }
  return [...notes].map(([note, figures]) => ({
    key: note,
    note,
    figure: figures.length > 4 ? `${figures.slice(0, 3).join(', ')} …` : figures.join(', '),
  }))
}
