import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { chromiumLaunchOptions } from '../../scripts/chromium/findChromium.ts'
import { measureGrowth } from './growth.ts'
import { measureLoading } from './loading.ts'
import { median } from './median.ts'
import { writeMunicipalStat, writeMunicipalTable } from './municipalTable.ts'
import { measurePainting } from './painting.ts'
import { serveBench } from './serveBench.ts'

/**
 * Our intake and aggregation beside others', in one run on one machine: Chromium, a fresh page and a module worker each time,
 * interleaved, the median of the rounds. Answers are held against each other before a time is believed.
 */
const here = fileURLToPath(new URL('.', import.meta.url))
const reports = fileURLToPath(new URL('../../reports/bench/', import.meta.url))

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    own: { type: 'boolean' },
    part: { type: 'string', default: 'counting,loading,painting,growth' },
  },
})
const sizes = values.rows.split(',').map(Number)
const rounds = Number(values.rounds)
const subjects = values.own
  ? ['limit', 'ours', 'oursFresh', 'oursJsonStat']
  : ['limit', 'ours', 'oursFresh', 'oursJsonStat', 'papaparse', 'udsv', 'arquero', 'crossfilter', 'duckdb']

interface Measured {
  readonly error?: string
  readonly read: number
  readonly pass: number | null
  readonly rows: number
  readonly asked: Readonly<
    Record<string, { readonly ms: number; readonly answer?: readonly (readonly [string, number])[] }>
  >
}

if (!existsSync(join(here, 'node_modules'))) {
  console.log('Henter dem vi måles mot …')
  spawnSync('npm', ['ci', '--prefix', here], { stdio: 'inherit' })
}
await build({
  root: here,
  base: './',
  logLevel: 'error',
  configFile: false,
  worker: { format: 'es' },
  build: { outDir: join(reports, 'site'), emptyOutDir: true, target: 'es2023' },
})
for (const rows of sizes) {
  await writeMunicipalTable(tableOf(rows), rows)
  writeMunicipalStat(tableOf(rows), tableOf(rows).replace(/csv$/, 'json'))
}

const { address, close } = await serveBench(here, reports)
const browser = await chromium.launch(chromiumLaunchOptions())

const parts = values.part.split(',')
for (const rows of parts.includes('counting') ? sizes : []) {
  const runs = new Map<string, Measured[]>(subjects.map((subject) => [subject, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const subject of subjects) {
      const measured = await measure(subject, rows)
      if (measured.error) console.error(`${subject}: ${measured.error}`)
      else runs.get(subject)?.push(measured)
    }
  checkAnswers(runs)
  print(rows, runs)
}
await browser.close()
const readers = values.own ? [] : ['papaparse', 'udsv', 'arquero', 'duckdb']
for (const rows of parts.includes('loading') ? sizes : []) await measureLoading(address, rows, rounds, readers)
for (const rows of parts.includes('painting') ? sizes : []) await measurePainting(tableOf(rows), rows, rounds)
if (parts.includes('growth')) await measureGrowth(tableOf, rounds)
close()

function tableOf(rows: number): string {
  return join(reports, `municipal-${rows}.csv`)
}

async function measure(subject: string, rows: number): Promise<Measured> {
  const page = await browser.newPage()
  await page.goto(address)
  const measured = await page.evaluate(
    ([name, table]) =>
      (globalThis as unknown as { measureSubject: (a: string, b: string) => Promise<unknown> }).measureSubject(
        name as string,
        table as string,
      ),
    [subject, `/data/municipal-${rows}.${subject === 'oursJsonStat' ? 'json' : 'csv'}`],
  )
  await page.close()
  return measured as Measured
}

/** Figures to twelve digits: a mean may be rounded elsewhere on its way. */
function checkAnswers(runs: ReadonlyMap<string, readonly Measured[]>): void {
  const textOf = (answer: readonly (readonly [string, number])[] = []) =>
    answer
      .map(([key, value]) => `${key}=${Number(value).toPrecision(12)}`)
      .toSorted()
      .join('\n')
  const right = runs.get('ours')?.[0]
  for (const [subject, measured] of runs)
    for (const { rows, asked } of measured) {
      if (rows !== right?.rows) throw new Error(`${subject} reads ${rows} rows, we ${right?.rows}`)
      for (const [question, { answer }] of Object.entries(asked))
        if (answer && textOf(answer) !== textOf(right.asked[question]?.answer))
          throw new Error(`${subject} answers ${question} otherwise than we do`)
    }
}

function print(rows: number, runs: ReadonlyMap<string, readonly Measured[]>): void {
  const questions = ['read', 'i', 'ii', 'iii', 'iv', 'v']
  const timeOf = (subject: string, question: string) =>
    median(
      (runs.get(subject) ?? []).flatMap((run) => (question === 'read' ? [run.read] : (run.asked[question]?.ms ?? []))),
    )
  const pass = median((runs.get('limit') ?? []).flatMap((run) => run.pass ?? []))
  console.log(
    `\n${rows} rows, ${(statSync(tableOf(rows)).size / 1e6).toFixed(0)} MB, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
  )
  console.log(
    'Milliseconds, and how many times ours (oursFresh: a cube opened for each question, nothing remembered)\n',
  )
  console.log(`| | ${questions.join(' | ')} |`)
  console.log(`|---|${questions.map(() => '---:').join('|')}|`)
  for (const subject of runs.keys()) {
    const cells = questions.map((question) => {
      const own = subject === 'limit' && question === 'read' ? pass : timeOf(subject, question)
      const ratio = own / timeOf('ours', question)
      return Number.isNaN(own) ? '' : `${own.toPrecision(3)} (${ratio.toPrecision(2)})`
    })
    console.log(`| ${subject} | ${cells.join(' | ')} |`)
  }
}
