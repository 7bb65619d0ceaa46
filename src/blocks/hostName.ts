const letters = 36
const [least, most, skew, damp, startBias, firstSign] = [1, 26, 38, 700, 72, 128] as const

/** A host as it is read: `xn--bodposten-n8a.no` is `bodøposten.no`. Only letters of our neighbours are read: others may be meant to look like them. */
export function hostName(host: string): string {
  return host.split('.').map(labelName).join('.')
}

function labelName(label: string): string {
  if (!label.startsWith('xn--')) return label
  const read = decode(label.slice(4))
  return read !== null && /^[a-z0-9æøåäöüé-]+$/.test(read) ? read : label
}

/** Punycode, RFC 3492 section 6.2. Null for what is none. */
function decode(text: string): string | null {
  const split = text.lastIndexOf('-')
  const signs = [...text.slice(0, Math.max(0, split))].map((sign) => sign.charCodeAt(0))
  let [sign, at, bias] = [firstSign as number, 0, startBias as number]
  for (let place = split + 1; place < text.length; at += 1) {
    const before = at
    for (let weight = 1, step = letters; ; step += letters) {
      const digit = digitOf(text.charCodeAt(place))
      if (digit === null) return null
      place += 1
      at += digit * weight
      const limit = Math.min(most, Math.max(least, step - bias))
      if (digit < limit) break
      weight *= letters - limit
    }
    bias = adapted(at - before, signs.length + 1, before === 0)
    sign += Math.floor(at / (signs.length + 1))
    at %= signs.length + 1
    if (sign > 0x10ffff) return null
    signs.splice(at, 0, sign)
  }
  return String.fromCodePoint(...signs)
}

/** a–z are 0–25, 0–9 are 26–35. */
function digitOf(code: number): number | null {
  if (code >= 97 && code <= 122) return code - 97
  return code >= 48 && code <= 57 ? code - 22 : null
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / damp) : Math.floor(delta / 2)
  rest += Math.floor(rest / count)
  let steps = 0
  for (; rest > ((letters - least) * most) / 2; steps += letters) rest = Math.floor(rest / (letters - least))
  return steps + Math.floor(((letters - least + 1) * rest) / (rest + skew))
}
