import { type ObservationStatus, statusCode } from '../../descriptor/ObservationStatus.ts'
import type { Guess } from '../FileReading.ts'
import { dashes, missingMarks } from './missingMarks.ts'
import { numberShape, valueOfShape } from './numberShape.ts'
import type { OpenColumn } from './OpenColumn.ts'

/** A cell that is a mark: no number, or a number with a status. */
interface MarkedCell {
  readonly number: number | null
  readonly status: number
}

interface MarkReader {
  (cell: string): MarkedCell | null
  /** The marks met, each with how often and what it was taken for. */
  readonly guesses: () => Guess[]
}

/** Eurostat's flags that say something about the figure (Reference Manual on observation flags). */
const flagStatus: ReadonlyMap<string, ObservationStatus> = new Map([
  ['p', 'preliminary'],
  ['e', 'estimate'],
  ['b', 'breakBefore'],
])

/** Reads the marks of one column, as the choices say, else as the source does, else as most do. */
export function markReader({ survey, choices, isSsb, isEurostat }: OpenColumn): MarkReader {
  const gaps = new Map(missingMarks)
  if (isEurostat) gaps.set(':', 'missing')
  for (const mark of listed(choices.missing)) gaps.set(mark, gaps.get(mark) ?? 'missing')
  const nil = new Set([...listed(choices.nil), ...(isSsb && choices.missing === undefined ? dashes : [])])
  const met = new Map<string, number>()
  const count = (mark: string) => met.set(mark, (met.get(mark) ?? 0) + 1)
  const read = (cell: string): MarkedCell | null => {
    const flagged = isEurostat ? flaggedCell(cell) : null
    if (flagged) {
      count(cell.slice(cell.lastIndexOf(' ') + 1))
      return flagged
    }
    const gap = gaps.get(cell)
    if (gap === undefined && !nil.has(cell)) return null
    count(cell)
    return nil.has(cell)
      ? { number: 0, status: statusCode('nil') }
      : { number: null, status: statusCode(gap ?? 'missing') }
  }
  const guesses = () =>
    [...met].map(([mark, times]): Guess => {
      const isNil = nil.has(mark)
      const basis =
        choices.missing !== undefined || choices.nil !== undefined ? 'chosen' : isNil ? 'sourceMarks' : 'knownMark'
      const aspect = isNil ? 'nil' : gaps.has(mark) ? 'missing' : 'flag'
      return {
        aspect,
        value: isNil || aspect === 'flag' ? mark : `${mark} ${gaps.get(mark)}`,
        basis,
        column: survey.name,
        count: times,
      }
    })
  return Object.assign(read, { guesses })
}

/** The marks that somebody has listed with commas between them. */
export function listed(marks: string | undefined): string[] {
  return marks === undefined || marks === '' ? [] : marks.split(',').map((mark) => mark.trim())
}

/** `45.2 b`, `: c`: a number or a gap with one to three letters after a space. */
function flaggedCell(cell: string): MarkedCell | null {
  const parts = /^(\S+) ([a-z]{1,3})$/.exec(cell)
  if (!parts) return null
  const [, value = '', flags = ''] = parts
  if (value === ':') return { number: null, status: statusCode(flags.includes('c') ? 'suppressed' : 'missing') }
  const shape = numberShape(value)
  const number = shape && valueOfShape(shape, '.')
  const status = [...flags].map((flag) => flagStatus.get(flag)).find((known) => known !== undefined)
  return number === null ? null : { number, status: statusCode(status ?? 'ok') }
}
