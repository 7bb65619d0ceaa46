import { textWidth } from '../textWidth.ts'

/** Where the names of rows stand: in a column of `left` px before the bars, or above them where they are too long for it. */
export function nameColumn(
  names: readonly string[],
  width: number,
): { readonly left: number; readonly isAbove: boolean } {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, 13, 700)))
  const isAbove = widest > width * 0.36
  return { left: isAbove ? 0 : Math.ceil(widest) + 12, isAbove }
}
