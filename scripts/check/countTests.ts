import type { Step } from './steps.ts'

export type Count = { readonly passed: number; readonly failed: number }

function readNumber(value: unknown, ...path: readonly string[]): number {
  let found: unknown = value
  for (const key of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined
  return typeof found === 'number' ? found : 0
}

function readReport(report: unknown, from: NonNullable<Step['report']>['from']): Count {
  switch (from) {
    case 'vitest':
      return { passed: readNumber(report, 'numPassedTests'), failed: readNumber(report, 'numFailedTests') }
    case 'playwright':
      return {
        passed: readNumber(report, 'stats', 'expected') + readNumber(report, 'stats', 'flaky'),
        failed: readNumber(report, 'stats', 'unexpected'),
      }
  }
}

/** A run that failed without a failed test (it crashed, or found no tests) counts as one failure. */
export function countTests(report: unknown, from: NonNullable<Step['report']>['from'], hasSucceeded: boolean): Count {
  const counted = readReport(report, from)
  return hasSucceeded || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}
