import type { CoverageRow } from '../core/coverage/coverageOf.ts'
import { evidenceKinds } from '../core/coverage/evidence.ts'
import { coverageTexts } from './coverageTexts.ts'
import { inLocale, type Locale } from './Locale.ts'
import { textsIn } from './texts.ts'

/** `3.1 Etikkvurderinger: 1 av 4 slags belegg (nøkkeltall: 0, statistikk: 0, styringsdokumenter: 1, prosjekter: 0)` */
export function coverageInWords({ subTheme, cells, kindCount }: CoverageRow, locale: Locale): string {
  const t = textsIn(coverageTexts, locale)
  const counts = evidenceKinds.map((kind) => `${t[kind]}: ${cells[kind].evidenceIds.length}`)
  return t.cell(`${subTheme.number} ${inLocale(subTheme.name, locale)}`, kindCount, counts.join(', '))
}

/** What a sub-theme lacks of figures, governing document and project, in words; null when it has all three. */
export function lackInWords({ hasFigures, cells }: CoverageRow, locale: Locale): string | null {
  const t = textsIn(coverageTexts, locale)
  const lacking = [
    ...(hasFigures ? [] : [t.figures]),
    ...(cells.documents.evidenceIds.length > 0 ? [] : [t.document]),
    ...(cells.projects.evidenceIds.length > 0 ? [] : [t.project]),
  ]
  const [one, other] = lacking
  if (one === undefined) return null
  if (other === undefined) return t.lacksOne(one)
  return lacking.length === 2 ? t.lacksTwo(one, other) : t.lacksAll
}

/** The sub-theme that lacks most, with how many more lack just the same; null when nothing lacks. */
export function plainestGap(rows: readonly CoverageRow[], locale: Locale): string | null {
  const t = textsIn(coverageTexts, locale)
  const lacking = rows.flatMap((row) => {
    const words = lackInWords(row, locale)
    return words === null ? [] : [{ row, words, count: lackCount(row) }]
  })
  const [worst] = lacking.toSorted((a, b) => b.count - a.count || Number(a.row.hasFigures) - Number(b.row.hasFigures))
  if (!worst) return null
  const more = lacking.filter(({ words }) => words === worst.words).length - 1
  const name = inLocale(worst.row.subTheme.name, locale)
  return more === 0 ? t.gap(name, worst.words) : t.gapMany(name, more, worst.words)
}

function lackCount({ hasFigures, cells }: CoverageRow): number {
  return [hasFigures, cells.documents.evidenceIds.length > 0, cells.projects.evidenceIds.length > 0].filter(
    (has) => !has,
  ).length
}
