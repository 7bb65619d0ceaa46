import type { Field } from '../descriptor/Field.ts'
import type { IssueCode } from '../issue/issueCodes.ts'
import { isDay } from './calendar.ts'

const datePattern = /^(\d{4})(-(\d{2})(-(\d{2}))?)?$/

/** The canonical text of a cell that is not a number, or the code of what is wrong with it. */
export function readTextCell(cell: string, field: Field): { text: string } | { fault: IssueCode } {
  switch (field.type) {
    case 'boolean':
      return cell === 'true' || cell === 'false' ? { text: cell } : { fault: 'verdi-ikke-lest' }
    case 'date':
    case 'year':
    case 'yearmonth':
      return isDate(cell) ? { text: cell } : { fault: 'dato-ikke-lest' }
    default:
      return { text: cell }
  }
}

/** An ISO date with day, month or year precision that exists in the calendar. */
function isDate(text: string): boolean {
  const parts = datePattern.exec(text)
  return parts !== null && isDay(Number(parts[1]), Number(parts[3] ?? 1), Number(parts[5] ?? 1))
}
