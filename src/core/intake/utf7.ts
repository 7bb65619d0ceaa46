export function isUtf7(encoding: string): boolean {
  return ['utf-7', 'utf7', 'unicode-1-1-utf-7'].includes(encoding.trim().toLowerCase())
}

const shifted = /\+([A-Za-z0-9+/]*)-?/g

/** Letters outside ASCII stand as base64 between + and -; a + itself is +-. What is no such run is kept as it stands. */
export function decodeUtf7(text: string): string {
  return text.replace(shifted, (whole, run: string) => (whole === '+-' ? '+' : (lettersOf(run) ?? whole)))
}

const latin = /^[\u00a0-\u024f\u2010-\u203a€]*[\u00c0-\u024f][\u00a0-\u024f\u2010-\u203a€]*$/
const plus = 0x2b
const longestRun = 60

/** Only ASCII, and somewhere a run that is a Latin letter outside it. Other text has none by chance. */
export function looksLikeUtf7(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(plus); at >= 0; at = bytes.indexOf(plus, at + 1)) {
    const [, run = '', after] =
      /^\+([A-Za-z0-9+/]*)(.?)/.exec(String.fromCharCode(...bytes.subarray(at, at + longestRun))) ?? []
    if (after !== '=' && latin.test(lettersOf(run) ?? '')) return bytes.every((byte) => byte < 0x80)
  }
  return false
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 of UTF-16, with fewer than six bits over and those 0; null where the run is something else. */
function lettersOf(run: string): string | null {
  const units: number[] = []
  let [bits, held] = [0, 0]
  for (const digit of run) {
    bits = ((bits << 6) | digits.indexOf(digit)) & 0x3fffff
    held += 6
    if (held < 16) continue
    held -= 16
    units.push((bits >> held) & 0xffff)
  }
  const isWhole = units.length > 0 && held < 6 && (bits & ((1 << held) - 1)) === 0
  return isWhole ? String.fromCharCode(...units) : null
}
