import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { type Count, countTests } from './check/countTests.ts'
import { type Step, steps } from './check/steps.ts'
import { ensureChromium } from './chromium/ensureChromium.ts'

type Outcome = { readonly name: string; readonly count: Count; readonly seconds: number; readonly isSuite: boolean }

const oneCheck = (hasSucceeded: boolean): Count => ({ passed: hasSucceeded ? 1 : 0, failed: hasSucceeded ? 0 : 1 })
const outcomes: Outcome[] = []

function report(name: string, isSuite: boolean, run: () => Count): void {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`)
  const start = performance.now()
  const count = run()
  outcomes.push({ name, count, isSuite, seconds: (performance.now() - start) / 1000 })
}

function setUpChromium(): string | undefined {
  let path: string | undefined
  report('Chromium', false, () => {
    try {
      const found = ensureChromium()
      console.log(`${found.version} (${found.path}, from ${found.from})`)
      path = found.path
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
    return oneCheck(path !== undefined)
  })
  return path
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function runStep(step: Step, chromiumPath: string | undefined): Count {
  if (step.needsChromium === true && chromiumPath === undefined) {
    console.error('Not run: there is no Chromium, see the first step.')
    return oneCheck(false)
  }
  const [program, ...args] = step.command
  const env = {
    ...process.env,
    PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
    ...(chromiumPath !== undefined && { CHROMIUM_PATH: chromiumPath }),
    ...step.env,
  }
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env })
  if (error !== undefined) console.error(`${program} could not be started: ${error.message}`)
  const hasSucceeded = status === 0
  return step.report ? countTests(readReport(step.report.file), step.report.from, hasSucceeded) : oneCheck(hasSucceeded)
}

function printOutcome({ name, count, seconds, isSuite }: Outcome): string {
  const tests = isSuite ? `${count.passed} passed, ${count.failed} failed` : ''
  return `  ${count.failed === 0 ? '✓' : '✗'} ${name.padEnd(44)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`.trimEnd()
}

// What an earlier run left must not pass for the result of this one.
for (const folder of ['reports', 'dist']) rmSync(folder, { recursive: true, force: true })
mkdirSync('reports')

const chromiumPath = setUpChromium()
for (const step of steps) report(step.name, step.report !== undefined, () => runStep(step, chromiumPath))

const passed = outcomes.reduce((sum, { count }) => sum + count.passed, 0)
const failed = outcomes.reduce((sum, { count }) => sum + count.failed, 0)
console.log(`\n── Summary ${'─'.repeat(63)}\n${outcomes.map(printOutcome).join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
