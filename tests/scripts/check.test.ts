import { describe, expect, it } from 'vitest'
import { countTests } from '../../scripts/check/countTests.ts'
import { readFirstLoad } from '../../scripts/check/firstLoad.ts'
import { incompleteEntries } from '../../scripts/check/incompleteEntries.ts'

describe('the lockfile guard', () => {
  it('names the optional package a lockfile forgot', () => {
    const packages = {
      '': {},
      'node_modules/biome': { optionalDependencies: { 'cli-linux': '1.0.0', 'cli-darwin': '1.0.0' } },
      'node_modules/cli-linux': {},
    }
    expect(incompleteEntries(packages)).toEqual([{ owner: 'node_modules/biome', dependency: 'cli-darwin' }])
    expect(incompleteEntries({ ...packages, 'node_modules/biome/node_modules/cli-darwin': {} })).toEqual([])
  })
})

describe('the count of tests', () => {
  it('reads both kinds of report', () => {
    expect(countTests({ numPassedTests: 3, numFailedTests: 1 }, 'vitest', false)).toEqual({ passed: 3, failed: 1 })
    const stats = { expected: 4, unexpected: 2, flaky: 1, skipped: 0 }
    expect(countTests({ stats }, 'playwright', false)).toEqual({ passed: 5, failed: 2 })
  })

  it('counts a run that broke down as a failure, report or not', () => {
    expect(countTests({ numPassedTests: 3, numFailedTests: 0 }, 'vitest', false)).toEqual({ passed: 3, failed: 1 })
    expect(countTests(undefined, 'playwright', false)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('the first load', () => {
  it('holds what index.html names, the page itself, and all that those import outright', () => {
    const page = `<script type="module" crossorigin src="/kg/assets/index-1.js"></script>
      <link rel="modulepreload" crossorigin href="/kg/assets/react-2.js">
      <link rel="stylesheet" crossorigin href="/kg/assets/index-3.css"><link rel="icon" href="/kg/favicon.svg">`
    const manifest = {
      'index.html': {
        file: 'assets/index-1.js',
        imports: ['_a.js'],
        dynamicImports: ['chart.tsx'],
        css: ['assets/index-3.css'],
      },
      '_a.js': { file: 'assets/a-4.js', imports: ['_b.js'] },
      '_b.js': { file: 'assets/b-5.js', imports: ['_a.js'] },
      'overview.tsx': { file: 'assets/overview-7.js', imports: ['_b.js'], css: ['assets/overview-8.css'] },
      'chart.tsx': { file: 'assets/chart-6.js' },
    }
    expect(readFirstLoad({ page, manifest, base: '/kg/', pageModule: 'overview.tsx' })).toEqual({
      scripts: ['assets/index-1.js', 'assets/react-2.js', 'assets/a-4.js', 'assets/b-5.js', 'assets/overview-7.js'],
      styles: ['assets/index-3.css', 'assets/overview-8.css'],
    })
  })
})
