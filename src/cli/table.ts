import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { FileReading, Question } from '../core/intake/FileReading.ts'
import { printCsv } from '../core/intake/printCsv.ts'
import type { ReadingChoices } from '../core/intake/ReadingChoices.ts'
import { tableRows } from '../core/intake/tableRows.ts'
import { gatherIssues, type Issue } from '../core/issue/Issue.ts'
import { LoadError, loadFault } from '../core/issue/LoadError.ts'
import { guessSentence } from '../i18n/guessSentence.ts'
import { issueSentence } from '../i18n/issueSentence.ts'
import { questionSentence } from '../i18n/questionSentence.ts'
import { askedChoices } from './askedChoices.ts'
import { emptyReceipt, type OpenedPlace, openPlace } from './openPlace.ts'

const exitCodes = { read: 0, refused: 1, question: 3 } as const

/**
 * Reads files nobody has described. Without `--json` the table as canonical CSV, messages apart; with it one JSON object a line
 * for each file. A file that fails never stops the others. Exit 0 all read, 1 something refused, 3 something asked.
 */
export async function table(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { json: { type: 'boolean' }, sheet: { type: 'string' }, dialect: { type: 'string', multiple: true } },
    allowPositionals: true,
  })
  const choices = askedChoices(values.dialect ?? [], values.sheet)
  if (positionals.length === 0 || choices === null) {
    console.error('kg table <file|address…> [--sheet N] [--dialect key=value]… [--json]')
    return 2
  }
  const codes: number[] = []
  for (const place of positionals) {
    const opened = await openSafely(place, choices)
    codes.push(exitCodes[opened.reading.outcome])
    if (values.json) console.log(JSON.stringify(jsonOf(place, opened)))
    else printReading(place, opened)
  }
  return codes.includes(3) ? 3 : Math.max(...codes)
}

/** A fault of our own in one file is told as that file's refusal, so that the others are still read. */
async function openSafely(place: string, choices: ReadingChoices): Promise<OpenedPlace> {
  try {
    return await openPlace(place, choices)
  } catch (error) {
    const file = basename(place)
    if (!(error instanceof LoadError)) console.error(error)
    const fault = error instanceof LoadError ? loadFault(error.kind, error.status) : loadFault('notData')
    const issue: Issue = { severity: 'stop', file, ...fault }
    return { bytes: new Uint8Array(), reading: refusedBy(issue, file), parts: [] }
  }
}

function refusedBy(issue: Issue, file: string): FileReading {
  return { outcome: 'refused', file, receipt: emptyReceipt(file, 0), issues: [issue], guesses: [] }
}

function jsonOf(place: string, { bytes, reading, parts }: OpenedPlace): object {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    ...readingJson(reading),
    file: place,
    receipt: { ...reading.receipt, sha256 },
    ...(parts.length > 0 && { tables: parts.map(readingJson) }),
  }
}

function readingJson(reading: FileReading): object {
  const { outcome, file, receipt, guesses } = reading
  const issues = gatherIssues(reading.issues).map((issue) => ({ ...issue, ...issueSentence(issue, 'nb') }))
  const account = { file, outcome, receipt, issues, guesses }
  if (reading.outcome === 'question') {
    const { asks, because } = questionSentence(reading.question, 'nb')
    return { ...account, question: { ...reading.question, asks, because }, fields: [], rows: [] }
  }
  if (reading.outcome === 'refused') return { ...account, fields: [], rows: [] }
  const fields = reading.table.columns.map(({ field }) => ({ name: field.name, type: field.type }))
  const { rows, status } = tableRows(reading.table)
  return { ...account, fields, rows, ...(status && { status }) }
}

function printReading(place: string, { reading }: OpenedPlace): void {
  for (const issue of gatherIssues(reading.issues)) {
    const { text, remedy } = issueSentence(issue, 'nb')
    console.error(`${text} ${remedy} (${issue.code})`)
  }
  for (const guess of reading.guesses) {
    const { text, basis } = guessSentence(guess, 'nb')
    console.error(`${reading.file}: ${text} ${basis}`)
  }
  if (reading.outcome === 'read') process.stdout.write(printCsv(reading.table))
  if (reading.outcome === 'question') printQuestion(place, reading.question)
}

function printQuestion(place: string, question: Question): void {
  const { asks, because, choices } = questionSentence(question, 'nb')
  console.error(`${place}: ${asks} ${because}`)
  question.choices.forEach(({ value }, index) => {
    const option = question.key === 'sheet' ? `--sheet ${value}` : `--dialect ${question.key}=${value}`
    console.error(`  ${option}   ${choices[index]}`)
  })
}
