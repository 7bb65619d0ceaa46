const mostDigits = 15
const powersOfTen = Array.from({ length: mostDigits + 1 }, (_, power) => 10 ** power)

/**
 * Reads the numbers and nulls of a list that are followed by a comma, as they stand in a large file, into `items`, and tells
 * where the first item begins that is anything else. Up to 15 digits divided by a power of ten is the nearest number there is.
 */
export function plainItems(text: string, start: number, items: unknown[]): number {
  let begin = start
  for (let at = start; ; ) {
    at = afterBlanks(text, at)
    const isNull = text.charCodeAt(at) === 0x6e && text.startsWith('null', at)
    const isNegative = text.charCodeAt(at) === 0x2d
    const first = isNegative ? at + 1 : at
    let [value, digits, point] = [0, 0, -1]
    at = isNull ? at + 4 : first
    for (let code = text.charCodeAt(at); !isNull; at += 1, code = text.charCodeAt(at)) {
      if (code === 0x2e && point < 0 && digits > 0) point = digits
      else if (code >= 0x30 && code <= 0x39) {
        value = value * 10 + code - 0x30
        digits += 1
      } else break
    }
    if (!isNull && !isPlain(text, first, digits, point)) return begin
    at = afterBlanks(text, at)
    if (text.charCodeAt(at) !== 0x2c) return begin
    const read = point < 0 ? value : value / (powersOfTen[digits - point] as number)
    items.push(isNull ? null : isNegative ? -read : read)
    at += 1
    begin = at
  }
}

/** Few enough digits, some of them after the point if there is one, and no zero in front of others. */
function isPlain(text: string, first: number, digits: number, point: number): boolean {
  const whole = point < 0 ? digits : point
  return digits > 0 && digits <= mostDigits && point !== digits && (whole === 1 || text.charCodeAt(first) !== 0x30)
}

function afterBlanks(text: string, start: number): number {
  let at = start
  for (let code = text.charCodeAt(at); code === 0x20 || (code >= 0x09 && code <= 0x0d); code = text.charCodeAt(at)) {
    if (code === 0x0b || code === 0x0c) return at
    at += 1
  }
  return at
}
