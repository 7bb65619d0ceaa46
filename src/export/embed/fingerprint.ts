/**
 * Tells two texts apart: eleven digits in base 16 from a 53 bit hash (cyrb53). Not against anybody with bad intent; against
 * taking one copy for another. A byte order mark is not counted: browsers take it away when they read a file.
 */
export function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let place = text.startsWith('\uFEFF') ? 1 : 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return ((low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0')).slice(0, 11)
}
