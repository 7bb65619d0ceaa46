const quotedLine = /^"(?:[^"]|"")*"$/
const frame = /^\s*\|.*\|\s*$/
const rule = /^\s*[+|][-+|:= ]*[-=][-+|:= ]*[+|]\s*$/
const signs = [';', '\t', '|', ','] as const

/**
 * Text without what stands around its lines and belongs to no cell: quotes around every line, as when a table was pasted into
 * one column and saved again, and the frame of a table drawn with `|` and `+--+`. Line for line the same; null where there is none.
 */
export function bareLines(text: string): string | null {
  const first = /^\s*([|+"])/.exec(text)?.[1]
  if (first === undefined) return null
  if (first === '"' && !quotedLine.test(/^\s*([^\n]*)/.exec(text)?.[1] ?? '')) return null
  const lines = text.split('\n')
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.length < 2) return null
  const bare = first === '"' ? withoutQuotes(lines, filled) : withoutFrame(lines, filled)
  return bare?.join('\n') ?? null
}

function withoutQuotes(lines: readonly string[], filled: readonly string[]): string[] | null {
  if (!filled.every((line) => quotedLine.test(line))) return null
  const counts = filled.map((line) => signs.map((sign) => line.split(sign).length - 1))
  const isParted = signs.some((sign, index) => {
    const [least] = counts.map((count) => count[index] as number).sort((a, b) => a - b) as [number]
    return least > (sign === ',' ? 1 : 0)
  })
  return isParted ? lines.map((line) => line.slice(1, -1).replaceAll('""', '"')) : null
}

/** Lines drawn between rows stay lines of dashes. */
function withoutFrame(lines: readonly string[], filled: readonly string[]): string[] | null {
  const rows = filled.filter((line) => frame.test(line) && !rule.test(line))
  const rules = filled.filter((line) => rule.test(line))
  if (rows.length < 2 || rows.length + rules.length < filled.length * 0.8) return null
  return lines.map((line) => {
    if (rule.test(line)) return line.trim().slice(1, -1).replaceAll('+', '|')
    return frame.test(line) ? line.trim().slice(1, -1) : line
  })
}
