import { parseArgs } from 'node:util'
import type { CubeFilter, CubeQuery } from '../core/aggregate/cube/CubeQuery.ts'
import type { CubeSource } from '../core/aggregate/cube/CubeSource.ts'
import { cubeOfTable } from '../core/aggregate/cube/cubeOfTable.ts'
import { openCube } from '../core/aggregate/cube/openCube.ts'
import type { PivotResult } from '../core/aggregate/cube/PivotResult.ts'
import { type DoubleLines, withoutDoubles } from '../core/aggregate/withoutDoubles.ts'
import type { FileReading } from '../core/intake/FileReading.ts'
import type { ReadingChoices } from '../core/intake/ReadingChoices.ts'
import { gatherIssues, type Issue } from '../core/issue/Issue.ts'
import { LoadError, loadFault } from '../core/issue/LoadError.ts'
import { issueSentence } from '../i18n/issueSentence.ts'
import { questionSentence } from '../i18n/questionSentence.ts'
import { type AskedReduction, parseAllowed, parseCondition, parseReduction } from './aggregateQuestion.ts'
import { absentWords, doubleWords, noteWords, totalWords, unknownWords } from './aggregateWords.ts'
import { askedChoices } from './askedChoices.ts'
import { declaredCube } from './declaredCube.ts'
import { openPlace } from './openPlace.ts'
import { answerRows, printAnswerCsv } from './printAnswer.ts'

const usage =
  'kg aggregate <file> --group a,b --reduce sum:value [--reduce mean:value]… [--where "column=v1|v2"]… [--allow rule]… [--sheet N] [--dialect key=value]… [--json]'

interface Asked {
  readonly groups: readonly string[]
  readonly reductions: readonly AskedReduction[]
  readonly conditions: readonly { readonly column: string; readonly values: readonly string[] }[]
  readonly allowed: NonNullable<ReturnType<typeof parseAllowed>>
}

/** How the file is to be read, and whether the answer is one object. */
interface Asking extends Asked {
  readonly choices: ReadingChoices
  readonly json: boolean
}

type Opened =
  | {
      readonly source: CubeSource
      readonly issues: readonly Issue[]
      readonly totalLines: readonly number[]
      readonly doubles: readonly DoubleLines[]
    }
  | { readonly code: number }

/** Groups and reduces one table by the rules of statistics. Exit 0 done, 1 refused, 2 could not run, 3 a question is open. */
export async function aggregate(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      group: { type: 'string', multiple: true },
      reduce: { type: 'string', multiple: true },
      where: { type: 'string', multiple: true },
      allow: { type: 'string', multiple: true },
      dialect: { type: 'string', multiple: true },
      sheet: { type: 'string' },
      json: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  const [place] = positionals
  const asked = askedIn(values)
  const choices = askedChoices(values.dialect ?? [], values.sheet)
  if (place === undefined || positionals.length > 1 || asked === null || choices === null) return couldNotRun(usage)
  const opened = await open(place, { ...asked, choices, json: values.json === true })
  if ('code' in opened) return opened.code
  const { source, issues, totalLines, doubles } = opened
  const measures = asked.reductions.flatMap(({ columns }) => columns)
  const unknown = unknownWords(source, { ...asked, measures })
  if (unknown !== '') return couldNotRun(unknown)
  const cube = openCube(source)
  const results = asked.reductions.map((reduction) => cube.ask(queryOf(source, asked, reduction)))
  const messages = [
    ...absentWords(source, asked.conditions),
    ...doubles.map(doubleWords),
    ...totalWords(totalLines),
    ...results.flatMap((result) => noteWords(source, result)),
  ]
  const { groups } = asked
  const rows = answerRows(source, groups, asked.reductions, results)
  if (values.json) {
    const notes = results.map(({ notes: own }) => own)
    console.log(JSON.stringify({ file: place, outcome: 'read', ...rows, notes, messages, issues: toldIssues(issues) }))
  } else {
    printIssues(issues)
    process.stdout.write(printAnswerCsv(rows))
  }
  for (const message of new Set(messages)) console.error(message)
  return results.some(isRefused) ? 1 : 0
}

function askedIn(values: Readonly<Record<string, string[] | string | boolean | undefined>>): Asked | null {
  const listed = (name: string) => (Array.isArray(values[name]) ? (values[name] as string[]) : [])
  const groups = listed('group')
    .flatMap((text) => text.split(','))
    .filter((name) => name !== '')
  const reductions = listed('reduce').map(parseReduction)
  const conditions = listed('where').map(parseCondition)
  const allowed = parseAllowed(listed('allow').flatMap((text) => text.split(',')))
  if (reductions.length === 0 || reductions.includes(null) || conditions.includes(null) || allowed === null) return null
  return {
    groups: [...new Set(groups)],
    reductions: reductions.filter((reduction) => reduction !== null),
    conditions: conditions.filter((condition) => condition !== null),
    allowed,
  }
}

async function open(place: string, asked: Asking): Promise<Opened> {
  try {
    const declared = await declaredCube(place)
    if (declared) return { ...declared, totalLines: [], doubles: [] }
    const { reading } = await openPlace(place, asked.choices)
    return openReading(place, reading, asked)
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    const fault: Issue = { severity: 'stop', file: place, ...loadFault(error.kind, error.status) }
    printIssues([fault])
    if (asked.json) console.log(JSON.stringify(stoppedJson(place, { outcome: 'refused', issues: [fault] })))
    return { code: 1 }
  }
}

function openReading(place: string, reading: FileReading, asked: Asking): Opened {
  if (reading.outcome !== 'read') {
    printIssues(reading.issues)
    if (asked.json) console.log(JSON.stringify(stoppedJson(place, reading)))
  }
  if (reading.outcome === 'refused') return { code: 1 }
  if (reading.outcome === 'question') {
    const { asks, because } = questionSentence(reading.question, 'nb')
    console.error(`${place}: ${asks} ${because} «kg table ${place}» viser svarene, som også gjelder her.`)
    return { code: 3 }
  }
  const dimensions = [...asked.groups, ...asked.conditions.map(({ column }) => column)]
  const measures = reading.table.columns
    .filter(({ kind, field }) => kind === 'number' && !dimensions.includes(field.name))
    .map(({ field }) => field.name)
  const keepTotals = asked.allowed.totals
  const { table, doubles } = asked.allowed.doubles
    ? { table: reading.table, doubles: [] }
    : withoutDoubles(reading.table)
  return { ...cubeOfTable(table, { measures, dimensions, keepTotals }), issues: reading.issues, doubles }
}

function stoppedJson(place: string, { outcome, issues }: Pick<FileReading, 'outcome' | 'issues'>): object {
  return { file: place, outcome, fields: [], rows: [], issues: toldIssues(issues) }
}

function toldIssues(issues: readonly Issue[]): object[] {
  return gatherIssues(issues).map((issue) => ({ ...issue, ...issueSentence(issue, 'nb') }))
}

function queryOf(source: CubeSource, { groups, conditions, allowed }: Asked, asked: AskedReduction): CubeQuery {
  const filters = conditions.map(({ column, values }): CubeFilter => {
    const { categories } = source.dimensions.find(({ id }) => id === column) as CubeSource['dimensions'][number]
    return { dimension: column, categories: values.map((value) => categories.indexOf(value)) }
  })
  return { measure: asked.measure, filters, rows: groups, columns: [], reduce: asked.reduce, allow: allowed.reasons }
}

/** Refused as a whole: rules stand in the way of every figure there could be. */
function isRefused({ values, reason, notes }: PivotResult): boolean {
  const isBarred = notes.some(({ kind }) => kind === 'tooManyCells')
  return isBarred || (reason.some((rule) => rule > 0) && values.every(Number.isNaN))
}

function printIssues(issues: readonly Issue[]): void {
  for (const issue of gatherIssues(issues)) {
    const { text, remedy } = issueSentence(issue, 'nb')
    console.error(`${text} ${remedy} (${issue.code})`)
  }
}

function couldNotRun(message: string): number {
  console.error(message)
  return 2
}
