import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { type Count, countTests } from './check/countTests.ts'
import { chromiumStep, type Step, steps } from './check/steps.ts'

type Outcome = { readonly step: Step; readonly count: Count; readonly seconds: number }

const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter)

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function runStep(step: Step): Outcome {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}`)
  const start = performance.now()
  const [program, ...args] = step.command
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...step.env },
  })
  if (error !== undefined) console.error(`${program} could not be started: ${error.message}`)
  const hasSucceeded = status === 0
  const count = step.report
    ? countTests(readReport(step.report.file), step.report.from, hasSucceeded)
    : { passed: hasSucceeded ? 1 : 0, failed: hasSucceeded ? 0 : 1 }
  return { step, count, seconds: (performance.now() - start) / 1000 }
}

function withoutChromium(step: Step): Outcome {
  console.log(`\n── ${step.name}\nNot run: there is no Chromium, see the first step.`)
  return { step, count: { passed: 0, failed: 1 }, seconds: 0 }
}

function printOutcome({ step, count, seconds }: Outcome): string {
  const tests = step.report ? `${count.passed} passed, ${count.failed} failed` : ''
  return `  ${count.failed === 0 ? '✓' : '✗'} ${step.name.padEnd(44)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`
}

// What an earlier run left must not pass for the result of this one.
rmSync('reports', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
mkdirSync('reports', { recursive: true })

const outcomes: Outcome[] = []
for (const step of steps) {
  const chromium = outcomes.find((outcome) => outcome.step === chromiumStep)
  const lacksChromium = step.needsChromium === true && chromium?.count.failed !== 0
  outcomes.push(lacksChromium ? withoutChromium(step) : runStep(step))
}

const passed = outcomes.reduce((sum, { count }) => sum + count.passed, 0)
const failed = outcomes.reduce((sum, { count }) => sum + count.failed, 0)
console.log(`\n── Summary ${'─'.repeat(63)}\n${outcomes.map(printOutcome).join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
