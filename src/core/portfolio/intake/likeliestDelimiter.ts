import { matchHeadings } from './matchHeadings.ts'

const delimiters = [';', '\t', ',', '|']

/**
 * The delimiter that makes most known headings of one of the first lines; where none does, the one that cuts it most. Enough for
 * registers, whose headings we know.
 */
export function likeliestDelimiter(text: string): string {
  const lines = text.slice(0, 20_000).split('\n').slice(0, 10)
  const scores = delimiters.map((delimiter) => {
    const known = lines.map((line) => {
      const cells = line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''))
      return matchHeadings(cells, 'prosjekter').filter(({ field }) => field !== null).length
    })
    return { delimiter, known: Math.max(...known), cuts: (lines[0] ?? '').split(delimiter).length }
  })
  const [best] = [...scores].sort((a, b) => b.known - a.known || b.cuts - a.cuts)
  return best?.delimiter ?? ','
}
