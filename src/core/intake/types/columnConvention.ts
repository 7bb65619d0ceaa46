import { type NumberShape, plainMark, valueOfShape } from './numberShape.ts'

/** How the numbers of a column are written, seen over all its cells. */
export interface ConventionCount {
  /** Cells that are numbers only with decimal comma, and only with decimal point. */
  comma: number
  point: number
  /** Cells such as `1.234` that are two different numbers under the two. */
  ambiguous: number
  /** Whole numbers without marks: up to 99, up to 999, and over. */
  small: number
  hundreds: number
  large: number
  /** Of the ambiguous, those with a point; the rest have a comma. */
  ambiguousPoints: number
}

export function noCount(): ConventionCount {
  return { comma: 0, point: 0, ambiguous: 0, small: 0, hundreds: 0, large: 0, ambiguousPoints: 0 }
}

/** Adds a cell to the count; false when it is a number in neither way. */
export function countShape(count: ConventionCount, shape: NumberShape): boolean {
  const { core, exponent } = shape
  if (exponent === '' && !/[., '’]/.test(core)) {
    if (core.length < 3) count.small += 1
    else if (core.length === 3) count.hundreds += 1
    else count.large += 1
    return true
  }
  const mark = plainMark(shape)
  if (mark !== null) {
    if (mark === ',') count.comma += 1
    else count.point += 1
    return true
  }
  const [asComma, asPoint] = [valueOfShape(shape, ','), valueOfShape(shape, '.')]
  if (asComma === null && asPoint === null) return false
  if (asPoint === null) count.comma += 1
  else if (asComma === null) count.point += 1
  else if (asComma !== asPoint) {
    count.ambiguous += 1
    if (core.includes('.')) count.ambiguousPoints += 1
  }
  return true
}

export type DecimalChar = '.' | ','
export type Convention =
  | {
      readonly decimalChar: DecimalChar
      readonly basis: 'unequivocalCells' | 'otherColumns' | 'mixedWithPlain' | 'headerWord' | 'noMarks'
    }
  | { readonly decimalChar: null }

/** How lopsided the evidence must be before the few are taken for faults. */
const clearMajority = 10

/** The column's decimal mark: a coordinate has no thousands. Null when its cells could be two different sets of numbers and nothing tells which. */
export function conventionOf(count: ConventionCount, elsewhere: DecimalChar | null, isCoordinate: boolean): Convention {
  const { comma, point, ambiguous, ambiguousPoints } = count
  if (comma > 0 && comma >= point * clearMajority) return { decimalChar: ',', basis: 'unequivocalCells' }
  if (point > 0 && point >= comma * clearMajority) return { decimalChar: '.', basis: 'unequivocalCells' }
  if (comma > 0) return { decimalChar: null }
  if (ambiguous === 0) return { decimalChar: elsewhere ?? '.', basis: 'noMarks' }
  if (isCoordinate && (ambiguousPoints === 0 || ambiguousPoints === ambiguous))
    return { decimalChar: ambiguousPoints === 0 ? ',' : '.', basis: 'headerWord' }
  if (elsewhere) return { decimalChar: elsewhere, basis: 'otherColumns' }
  const isOneKind = ambiguousPoints === 0 || ambiguousPoints === ambiguous
  // Where only numbers from a thousand up have a mark, the mark stands between thousands.
  const isThousands = isOneKind && count.hundreds > 0 && count.hundreds >= count.small && count.large === 0
  if (isThousands) {
    return { decimalChar: ambiguousPoints > 0 ? ',' : '.', basis: 'mixedWithPlain' }
  }
  return { decimalChar: null }
}

/** `1.234` among numbers over a thousand without marks, where marks would stand between thousands, is not to be trusted. */
export function isSuspect(shape: NumberShape, decimalChar: DecimalChar, { large }: ConventionCount): boolean {
  const grouped = decimalChar === ',' ? '.' : ','
  return (
    large > 0 &&
    shape.core.includes(grouped) &&
    !shape.core.includes(decimalChar) &&
    shape.core.split(grouped).length === 2
  )
}
