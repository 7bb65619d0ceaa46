/** What a point and a comma mean in a column; 'unsure' when its cells do not tell, 'mixed' when they contradict each other. */
export type NumberStyle = 'decimalPoint' | 'decimalComma' | 'unsure' | 'mixed'

const marked = /[.,]/

/**
 * What one number's own form says: `1.234.567` and `1.5` and `1.234,5` speak, `245.000` and `245` are silent. Digits and
 * marks only, without spaces.
 */
export function styleOfNumber(digits: string): 'decimalPoint' | 'decimalComma' | null {
  if (!marked.test(digits)) return null
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')]
  if (point >= 0 && comma >= 0) return point > comma ? 'decimalPoint' : 'decimalComma'
  const mark = point >= 0 ? '.' : ','
  const parts = digits.split(mark)
  const isGrouped = parts.length > 2
  const isDecimal =
    parts.length === 2 && (parts[1]?.length !== 3 || (parts[0]?.length ?? 0) > 3 || /^0\d*$/.test(parts[0] ?? ''))
  if (!isGrouped && !isDecimal) return null
  return (mark === '.') === isDecimal ? 'decimalPoint' : 'decimalComma'
}

/** The style of a column, from all its numbers (portfolio.md §2.5): one clear cell speaks for the silent ones. */
export function styleOfColumn(numbers: Iterable<string>): NumberStyle {
  const found = new Set<NumberStyle>()
  let isSilent = true
  for (const digits of numbers) {
    const style = styleOfNumber(digits)
    if (style) found.add(style)
    else if (marked.test(digits)) isSilent = false
  }
  if (found.size === 2) return 'mixed'
  if (found.size === 1) return [...found][0] as NumberStyle
  return isSilent ? 'decimalPoint' : 'unsure'
}

/** Digits and marks as a number times ten to the power of `places`, exact as decimal text; null when they are no number. */
export function readDigits(digits: string, style: 'decimalPoint' | 'decimalComma', places: number): number | null {
  const [decimal, group] = style === 'decimalPoint' ? ['.', ','] : [',', '.']
  const [whole = '', fraction = '', ...more] = digits.split(decimal)
  const groups = whole.split(group)
  const isGrouped = groups.length > 1
  if (
    more.length > 0 ||
    (isGrouped && !groups.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part)))
  )
    return null
  const integer = groups.join('')
  if (!/^\d*$/.test(integer) || !/^\d*$/.test(fraction) || integer + fraction === '') return null
  const number = Number(`${integer === '' ? '0' : integer}.${fraction === '' ? '0' : fraction}e${places}`)
  return Number.isFinite(number) ? number : null
}
