/** The shortest decimal text that reads back as the same number, without exponent: 1e-7 → `0.0000001`. */
export function decimalText(value: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return shiftPoint(mantissa, Number(exponent))
}

/** Moves the decimal point to the right (or left, when negative): `12.5` by 3 → `12500`. */
export function shiftPoint(text: string, places: number): string {
  const { sign, whole, fraction } = partsOf(text)
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point > 0 ? digits.padEnd(point, '0') : digits.padStart(digits.length - point + 1, '0')
  const at = Math.max(point, 1)
  const rest = padded.slice(at)
  return sign + (padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0') + (rest === '' ? '' : `.${rest}`)
}

/** Rounds half away from zero on the digits themselves, so that 1.005 with two decimals is 1.01. Never `-0`. */
export function roundDecimalText(text: string, decimals: number): string {
  const { sign, whole, fraction } = partsOf(text)
  if (fraction.length <= decimals) return asItStands(sign, whole, fraction.padEnd(decimals, '0'))
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'))
  const rounded = (fraction[decimals] ?? '0') >= '5' ? kept + 1n : kept
  const digits = String(rounded).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const unsigned = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return rounded === 0n ? unsigned : sign + unsigned
}

/** Nothing to round; most figures. */
function asItStands(sign: string, whole: string, fraction: string): string {
  const unsigned = fraction === '' ? whole : `${whole}.${fraction}`
  return /[1-9]/.test(unsigned) ? sign + unsigned : unsigned
}

function partsOf(text: string): { sign: string; whole: string; fraction: string } {
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '0', fraction = ''] = text.slice(sign.length).split('.')
  return { sign, whole, fraction }
}
