import { type KeyFigure, keyFigure } from '../../chart/keyFigure/keyFigure.ts'
import type { CoverageRow } from '../../core/coverage/coverageOf.ts'
import { type EvidenceKind, evidenceKinds, latestPeriods } from '../../core/coverage/evidence.ts'
import { isOld } from '../../core/coverage/freshness.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { comparePeriods, type Period } from '../../core/model/Period.ts'
import { lackInWords } from '../../i18n/coverageWords.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { capitalized } from '../../i18n/numberWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import { texts } from './texts.ts'

export interface SubThemeRow {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly counts: readonly { readonly kind: EvidenceKind; readonly count: number }[]
  /** The figure that says most about the sub-theme; null when there is none. */
  readonly figure: KeyFigure | null
  /** What is missing or weak, in words; null when neither. */
  readonly gap: string | null
}

/** A row for each sub-theme: how much evidence of each kind, the strongest figure, and the plainest gap. */
export function subThemeRows(
  base: KnowledgeBase,
  rows: readonly CoverageRow[],
  frame: { today: string; locale: Locale },
): SubThemeRow[] {
  const latest = latestPeriods(base)
  const home = latestPeriods(base, base.plan?.homeId ?? '')
  return rows.map((row) => {
    const ids = [...row.cells.keyFigures.evidenceIds, ...row.cells.statistics.evidenceIds]
    const strongest = strongestOf(ids, base, { latest, home })
    return {
      id: row.subTheme.id,
      number: row.subTheme.number,
      name: inLocale(row.subTheme.name, frame.locale),
      counts: evidenceKinds.map((kind) => ({ kind, count: row.cells[kind].evidenceIds.length })),
      figure: strongest && keyFigure(base, strongest, frame),
      gap: gapOf(row, ids, { latest, home, municipality: base.plan?.municipality ?? '', ...frame }),
    }
  })
}

interface Periods {
  /** The latest period of each indicator, of any place and of the municipality. */
  readonly latest: ReadonlyMap<string, Period>
  readonly home: ReadonlyMap<string, Period>
}

/** A headline first, then one with figures for the municipality itself, one that measures and does not hint, a number before a yes or no, the newest. */
function strongestOf(
  ids: readonly string[],
  { indicators }: KnowledgeBase,
  { latest, home }: Periods,
): Indicator | null {
  const rank = ({ id, role, proxy, unit }: Indicator) =>
    (role === 'headline' ? 8 : 0) + (home.has(id) ? 4 : 0) + (proxy ? 0 : 2) + (unit.kind === 'boolean' ? 0 : 1)
  const start = ({ id }: Indicator) => latest.get(id)?.start ?? 0
  const known = ids.flatMap((id) => indicators.get(id) ?? [])
  return known.toSorted((a, b) => rank(b) - rank(a) || start(b) - start(a))[0] ?? null
}

interface GapFrame extends Periods {
  readonly municipality: string
  readonly today: string
  readonly locale: Locale
}

function gapOf(
  row: CoverageRow,
  ids: readonly string[],
  { latest, home, municipality, today, locale }: GapFrame,
): string | null {
  const t = textsIn(texts, locale)
  const lack = lackInWords(row, locale)
  const newest = ids
    .flatMap((id) => latest.get(id) ?? [])
    .toSorted(comparePeriods)
    .at(-1)
  const isStale = newest !== undefined && isOld(newest, today)
  const isElsewhere = row.hasFigures && !ids.some((id) => home.has(id))
  const weak = [...(isElsewhere ? [t.noHomeFigures(municipality)] : []), ...(isStale ? [t.noneAfter(newest.year)] : [])]
  const parts = [...(lack === null ? [] : [capitalized(lack)]), ...weak]
  return parts.length === 0 ? null : parts.join('. ')
}
