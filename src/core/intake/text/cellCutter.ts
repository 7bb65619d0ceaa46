const slots = 8192
/** Longer cells are seldom said twice. */
const longestKept = 24

/**
 * Cuts stretches of one text into cells at a sign of one letter. A cell that was cut lately is given again as the same text:
 * most of a table is the same few words and numbers, and texts that are never made are never cleared away.
 */
export function cellCutter(text: string, delimiter: string): (start: number, end: number) => string[] {
  const sign = delimiter.charCodeAt(0)
  const kept = new Array<string>(slots).fill('')
  const cellAt = (from: number, to: number, hash: number): string => {
    const length = to - from
    if (length === 0) return ''
    if (length > longestKept) return text.slice(from, to)
    const slot = (hash ^ (hash >>> 13)) & (slots - 1)
    const known = kept[slot] as string
    if (known.length === length && text.startsWith(known, from)) return known
    const cell = text.slice(from, to)
    kept[slot] = cell
    return cell
  }
  let width = 1
  return (start, end) => {
    const cells = new Array<string>(width)
    let [count, from, hash] = [0, start, 0]
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at)
      if (code === sign) {
        cells[count] = cellAt(from, at, hash)
        count += 1
        from = at + 1
        hash = 0
      } else hash = (Math.imul(hash, 31) + code) | 0
    }
    cells[count] = cellAt(from, end, hash)
    width = count + 1
    if (cells.length !== width) cells.length = width
    return cells
  }
}
