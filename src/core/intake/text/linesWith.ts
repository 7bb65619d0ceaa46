/** Where something stands in a text: how many lines have it, and the first five of them, 1-based. */
export interface FoundLines {
  readonly count: number
  readonly lines: readonly number[]
}

/** The lines that hold what `form` describes. `form` must not match a line end. Time grows with the text only. */
export function linesWith(text: string, form: RegExp): FoundLines {
  const search = new RegExp(form.source, `${form.flags.replace('g', '')}g`)
  const lines: number[] = []
  let [count, line, counted] = [0, 1, 0]
  for (let found = search.exec(text); found; found = search.exec(text)) {
    count += 1
    for (let end = text.indexOf('\n', counted); lines.length < 5 && end >= 0 && end < found.index; line += 1) {
      counted = end + 1
      end = text.indexOf('\n', counted)
    }
    if (lines.length < 5) lines.push(line)
    const lineEnd = text.indexOf('\n', found.index)
    if (lineEnd < 0) break
    search.lastIndex = lineEnd + 1
  }
  return { count, lines }
}
