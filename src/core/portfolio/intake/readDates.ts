import type { Issue } from '../../issue/Issue.ts'
import { empty, type Unknown, type Value } from '../register/Value.ts'
import type { When } from '../register/When.ts'
import { type ColumnSource, faultAt } from './ColumnSource.ts'
import { isExemptMark, isMissingMark } from './plainWord.ts'
import { eachOnce, exempt } from './readMoney.ts'
import { type DateOrder, type LooseDay, looseDay, readWhen, whenOfLoose } from './readWhen.ts'

type Read = Value<When> | { readonly raw: string; readonly loose: LooseDay }

/**
 * A column of dates (portfolio.md §2.5). Dates with slashes are read in one order throughout: the one some cell proves. Where
 * none or both are proved, the cells that could be either are left out and told.
 */
export function readDates(source: ColumnSource): { values: Value<When>[]; order: DateOrder | null; issues: Issue[] } {
  const cells = eachOnce(source.cells, readCell)
  const order = source.dateOrder ?? orderOf(cells)
  const issues: Issue[] = []
  const values = cells.map((cell, row): Value<When> => {
    if (!('loose' in cell)) {
      if (cell.parsed === null && cell.reason === 'unreadable')
        issues.push(faultAt(source, row, 'dato-ikke-lest', 'date'))
      return cell
    }
    const own = cell.loose.isDotted ? 'dayFirst' : (order ?? ownOrder(cell.loose))
    const when = own && whenOfLoose(cell.loose, own)
    if (when) return { raw: cell.raw, parsed: when }
    issues.push(faultAt(source, row, own ? 'dato-ikke-lest' : 'dato-flertydig', 'date'))
    return { raw: cell.raw, parsed: null, reason: own ? 'unreadable' : 'ambiguous' }
  })
  return { values, order, issues }
}

function readCell(raw: string): Read {
  if (raw === '') return empty
  if (isExemptMark(raw)) return exempt(raw)
  const gap = (reason: Unknown['reason']): Unknown => ({ raw, parsed: null, reason })
  if (isMissingMark(raw)) return gap('empty')
  const when = readWhen(raw)
  if (when) return { raw, parsed: when }
  const loose = looseDay(raw)
  return loose ? { raw, loose } : gap('unreadable')
}

/** Null when no cell proves an order, or cells prove both. */
function orderOf(cells: readonly Read[]): DateOrder | null {
  const proved = new Set<DateOrder>()
  for (const cell of cells) {
    const own = 'loose' in cell && !cell.loose.isDotted ? ownOrder(cell.loose) : null
    if (own) proved.add(own)
  }
  return proved.size === 1 ? ([...proved][0] ?? null) : null
}

/** The order a single date proves: a month is at most 12. Equal numbers are the same day in either order. */
function ownOrder({ first, second }: LooseDay): DateOrder | null {
  if (first > 12 && second <= 12) return 'dayFirst'
  return second > 12 && first <= 12 ? 'monthFirst' : null
}
