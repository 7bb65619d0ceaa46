import { type CoverageRow, coverageOf } from '../../core/coverage/coverageOf.ts'
import { evidenceKinds } from '../../core/coverage/evidence.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { lackInWords } from '../../i18n/coverageWords.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { capitalized, countInWords } from '../../i18n/numberWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import { collectionTexts } from './collectionTexts.ts'
import type { ShownTable } from './ShownTable.ts'

interface Frame {
  readonly locale: Locale
  /** ISO date. */
  readonly today: string
}

/** Sub-themes by kinds of evidence, of one theme or with an empty id of all. Null for a theme nobody knows. */
export function matrixTable(base: KnowledgeBase, themeId: string, { locale, today }: Frame): ShownTable | null {
  const t = textsIn(collectionTexts, locale)
  const coverage = coverageOf(base, today)
  const theme = coverage.themes.find((one) => one.theme.id === themeId)
  if (themeId !== '' && !theme) return null
  const rows = theme?.rows ?? coverage.rows
  const withFigures = rows.filter(({ hasFigures }) => hasFigures).length
  const heads = [t.subTheme, t.keyFigures, t.statistics, t.documents, t.projects, t.lacks]
  return {
    headline: t.haveFigures(capitalized(countInWords(withFigures, locale)), countInWords(rows.length, locale)),
    subtitle: t.matrixOf(theme ? inLocale(theme.theme.name, locale) : t.allThemes, formatDate(today, locale)),
    columns: heads.map((label, i) => ({ label, isNumber: i > 0 && i < heads.length - 1 })),
    rows: rows.map((row) => cellsOf(row, locale)),
    notes: [t.matrixNote],
    sources: [{ text: t.matrixSource(base.title), url: '' }],
  }
}

function cellsOf(row: CoverageRow, locale: Locale): string[] {
  const t = textsIn(collectionTexts, locale)
  const { subTheme, cells } = row
  const counts = evidenceKinds.map((kind) => cells[kind].evidenceIds.length)
  return [
    `${subTheme.number} ${inLocale(subTheme.name, locale)}`,
    ...counts.map((count) => (count === 0 ? t.none : String(count))),
    capitalized(lackInWords(row, locale) ?? t.nothing),
  ]
}
