import type { Choice, Guess, Question, Stop } from '../FileReading.ts'
import { nameOfSign, type ReadingChoices } from '../ReadingChoices.ts'
import type { CutDialect } from '../text/CutDialect.ts'
import { likelySigns, rareSigns } from './likelySigns.ts'
import { raggedRow } from './raggedRow.ts'
import { type ScoredDialect, scoreDialect } from './scoreDialect.ts'

/** How the text is written, and what that rests on. */
export interface FoundDialect {
  readonly dialect: CutDialect
  readonly width: number
  readonly guesses: readonly Guess[]
}

const sampleLines = 250
const sampleLength = 120_000
/** Some headings are as long as a file; no fewer lines than these say anything of a table. */
const leastLines = 10
const longestSample = 4_000_000
/** Below this no way of reading gives a table worth the name. */
const leastScore = 0.4
/** Two readings nearer to each other than this cannot be told apart. */
const nearness = 0.95

/** Tries every likely way to read the text, as a whole table each, and takes the best unless another is as good. */
export function searchDialect(text: string, choices: ReadingChoices, file: string): FoundDialect | Stop {
  const sample = sampleOf(text)
  const usual = scoredIn(sample, candidates(sample, choices))
  const isUnusual = choices.delimiter === undefined && (usual[0]?.score ?? 0) < leastScore
  const scored = isUnusual ? [...rareReadings(sample, choices), ...usual] : usual
  const best = withQuotes(scored)
  const isSettled = choices.delimiter !== undefined
  if (!best || (best.score < leastScore && !isSettled)) {
    return {
      refusal: raggedRow(usual, file) ?? { code: 'skille-usikkert', severity: 'stop', file, expected: '; tab , |' },
    }
  }
  const rivals = scored.filter(
    (other) =>
      (other.rank >= best.rank * nearness || isBestsTitle(other, best)) &&
      !isSameTable(other, best) &&
      !isTornVariant(other, best) &&
      !isLooserSpaces(other, best),
  )
  if (rivals.length > 0) return { question: askWhich([best, ...rivals]) }
  return { dialect: best.dialect, width: best.width, guesses: guessesOf(best, choices) }
}

function scoredIn(sample: string, dialects: readonly CutDialect[]): ScoredDialect[] {
  return dialects.map((dialect) => scoreDialect(sample, dialect)).sort((a, b) => b.rank - a.rank)
}

/** What a sign that parts cells in few files must give to be taken for one. */
const leastRareScore = 0.6

/** Tried where no common sign gives a table, and taken only where they give a good one. */
function rareReadings(sample: string, choices: ReadingChoices): ScoredDialect[] {
  const held = rareSigns.filter((sign) => sample.includes(sign))
  const dialects = held.flatMap((delimiter) => candidates(sample, { ...choices, delimiter }))
  return scoredIn(sample, dialects).filter(({ score, width }) => score >= leastRareScore && width > 1)
}

/** The first lines, whole; never an endless one. */
function sampleOf(text: string): string {
  let end = -1
  for (let line = 0; line < sampleLines; line += 1) {
    const next = text.indexOf('\n', end + 1)
    if (next < 0) return text.slice(0, line < leastLines ? longestSample : sampleLength * 4)
    end = next
    if (end > sampleLength && line >= leastLines) break
  }
  return text.slice(0, Math.min(end + 1, longestSample))
}

function candidates(sample: string, choices: ReadingChoices): CutDialect[] {
  const delimiters = choices.delimiter === undefined ? likelySigns(sample) : [choices.delimiter]
  return delimiters.flatMap((sign) => {
    const isAligned = sign === 'aligned' || sign === '  '
    const delimiter = sign === 'aligned' ? ' ' : sign
    if (isAligned && !/\S {2,}\S/.test(sample)) return []
    return quotesFor(sample, delimiter, choices).flatMap((quoteChar) =>
      escapesFor(sample, quoteChar, choices).map((escapeChar) => ({ delimiter, quoteChar, escapeChar, isAligned })),
    )
  })
}

/** A quote sign is tried where it opens cells; it is the only one tried where it also closes them as often as not. */
function quotesFor(sample: string, delimiter: string, { quote }: ReadingChoices): string[] {
  if (quote !== undefined) return [quote]
  const [double, single] = [quoteCount(sample, delimiter, '"'), quoteCount(sample, delimiter, "'")]
  if (double.closed > 0 && double.closed * 2 >= double.opened) return ['"']
  if (double.opened > 0) return ['"', '']
  if (single.closed > 0 && single.closed * 2 >= single.opened) return ["'"]
  // Where the sample has no quotes, the rest of the text may have some.
  return single.opened > 0 ? ['"', "'"] : ['"']
}

/** How many cells the sign opens, and how many of them it closes again on the same line. */
function quoteCount(sample: string, delimiter: string, sign: string): { opened: number; closed: number } {
  const border = delimiter.replace(/[^\w\s]/g, '\\$&')
  const opening = border === '' ? `^ ?${sign}` : `(?:^|${border}) ?${sign}`
  const closing = border === '' ? '$' : `(?=${border}|$)`
  const count = (form: string) => sample.match(new RegExp(form, 'gm'))?.length ?? 0
  return { opened: count(opening), closed: count(`${opening}[^${sign}\\n]*${sign} ?${closing}`) }
}

function escapesFor(sample: string, quoteChar: string, choices: ReadingChoices): ('' | '\\')[] {
  if (choices.escape !== undefined) return [choices.escape === '\\' ? '\\' : '']
  return quoteChar !== '' && sample.includes(`\\${quoteChar}`) ? ['', '\\'] : ['']
}

/** The best reading; where one that minds quotes is as good, that one: it tells of the lines it cannot mind. */
function withQuotes([first, ...others]: readonly ScoredDialect[]): ScoredDialect | undefined {
  if (first?.dialect.quoteChar !== '') return first
  const isSame = ({ dialect, rank }: ScoredDialect) =>
    dialect.delimiter === first.dialect.delimiter && dialect.quoteChar === '"' && rank >= first.rank * nearness
  return others.find(isSame) ?? first
}

/** The same signs, but with another escape, which tears more rows, or with quotes taken for letters. */
function isTornVariant(other: ScoredDialect, best: ScoredDialect): boolean {
  const torn = ({ rows }: ScoredDialect) => rows.filter((row) => row.torn).length
  const [a, b] = [other.dialect, best.dialect]
  if (a.delimiter !== b.delimiter) return false
  return a.quoteChar === b.quoteChar ? torn(other) > torn(best) : a.quoteChar === '' && b.quoteChar === '"'
}

/** What the best takes for titles above a few words is another's table. */
function isBestsTitle(other: ScoredDialect, best: ScoredDialect): boolean {
  const isSpaced = (one: ScoredDialect) => one.dialect.isAligned || one.dialect.delimiter === ' '
  return isSpaced(best) && !isSpaced(other) && other.width > 1 && other.fitting > 1 && other.fitting <= best.above
}

/** Words of one cell stand one space apart where the columns stand two. */
function isLooserSpaces(other: ScoredDialect, best: ScoredDialect): boolean {
  return best.dialect.delimiter === '  ' && other.dialect.delimiter === ' '
}

function isSameTable(a: ScoredDialect, b: ScoredDialect): boolean {
  return (
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => {
      const other = b.rows[index]
      return row.torn === other?.torn && row.cells.length === other.cells.length && sameCells(row.cells, other.cells)
    })
  )
}

function sameCells(a: readonly string[], b: readonly string[]): boolean {
  return a.every((cell, index) => cell.trim() === b[index]?.trim())
}

/** One space or more between columns is another way of writing than just one. */
export function nameOfDelimiter({ delimiter, isAligned }: CutDialect): string {
  return isAligned && delimiter === ' ' ? 'aligned' : nameOfSign(delimiter)
}

/** The question names the sign in which the readings differ. */
function askWhich(readings: readonly ScoredDialect[]): Question {
  const [first] = readings as [ScoredDialect]
  const differs = readings.some(({ dialect }) => dialect.delimiter !== first.dialect.delimiter)
  const isQuote = readings.some(({ dialect }) => dialect.quoteChar !== first.dialect.quoteChar)
  const key = differs ? 'delimiter' : isQuote ? 'quote' : 'escape'
  const signOf = (dialect: CutDialect) =>
    key === 'delimiter'
      ? nameOfDelimiter(dialect)
      : nameOfSign(key === 'quote' ? dialect.quoteChar : dialect.escapeChar)
  const seen = new Map<string, Choice>()
  for (const { dialect, rows, width } of readings) {
    const value = signOf(dialect)
    const shown = rows.filter((row) => row.cells.length === width).slice(0, 2)
    const shows = shown.map((row) => row.cells.map((cell) => cell.slice(0, 20)).join(' ¦ ')).join(' / ')
    if (!seen.has(value)) seen.set(value, { value, shows: shows.slice(0, 160) })
  }
  return { key, choices: [...seen.values()] }
}

function guessesOf({ dialect }: ScoredDialect, choices: ReadingChoices): Guess[] {
  const basisOf = (choice: string | undefined): Guess['basis'] => (choice === undefined ? 'bestTable' : 'chosen')
  const delimiter: Guess = {
    aspect: 'delimiter',
    value: nameOfDelimiter(dialect),
    basis: basisOf(choices.delimiter),
  }
  const quote: Guess = { aspect: 'quote', value: nameOfSign(dialect.quoteChar), basis: basisOf(choices.quote) }
  const escaped: Guess = { aspect: 'escape', value: '\\', basis: basisOf(choices.escape) }
  return [delimiter, ...(dialect.quoteChar === '"' ? [] : [quote]), ...(dialect.escapeChar === '' ? [] : [escaped])]
}
