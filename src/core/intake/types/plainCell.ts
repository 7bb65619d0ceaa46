const [zero, nine] = [48, 57]

/** Whether a cell is digits alone. Most cells of a column of numbers are, and this is many times as fast as a pattern. */
export function isDigits(cell: string): boolean {
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell.charCodeAt(at)
    if (sign < zero || sign > nine) return false
  }
  return cell !== ''
}

const mostDigits = 15

/** The mark of a cell of digits with one mark and one or two decimals after it, such as `12,5`; null for any other. */
export function plainDecimal(cell: string): '.' | ',' | null {
  const { length } = cell
  if (length < 3 || length > mostDigits) return null
  const at = isMark(cell.charCodeAt(length - 2)) ? length - 2 : length - 3
  const mark = cell.charCodeAt(at)
  if (at === 0 || !isMark(mark)) return null
  for (let index = 0; index < length; index += 1) {
    const sign = cell.charCodeAt(index)
    if (index !== at && (sign < zero || sign > nine)) return null
  }
  return mark === comma ? ',' : '.'
}

const [comma, point] = [44, 46]

function isMark(sign: number): boolean {
  return sign === comma || sign === point
}

/** The number of a cell of digits, at most fifteen, with at most two decimals after the mark; null for any other. */
export function plainNumber(cell: string, decimalChar: '.' | ','): number | null {
  const length = cell.length
  if (length === 0 || length > mostDigits) return null
  const mark = decimalChar.charCodeAt(0)
  let [whole, decimals] = [0, -1]
  for (let at = 0; at < length; at += 1) {
    const sign = cell.charCodeAt(at)
    if (sign >= zero && sign <= nine) whole = whole * 10 + sign - zero
    else if (sign === mark && decimals < 0 && at > 0) decimals = length - at - 1
    else return null
  }
  if (decimals < 0) return whole
  // Dividing by ten or a hundred rounds as reading the text does, since both numbers are exact.
  return decimals === 1 ? whole / 10 : decimals === 2 ? whole / 100 : null
}
