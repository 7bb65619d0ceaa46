import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lengthBreaches, nameBreaches, useBreaches } from './support/architecture/contentRules.ts'
import { cycleBreaches, layerBreaches, papaparseBreaches } from './support/architecture/importRules.ts'
import { readSourceFile } from './support/architecture/readSourceFile.ts'
import { readSourceTree } from './support/architecture/readSourceTree.ts'

/** Files that may be longer than the limit, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {}

const tree = readSourceTree(fileURLToPath(new URL('../src', import.meta.url)))

describe('src', () => {
  it('imports only along the drawing', () => expect(layerBreaches(tree)).toEqual([]))
  it('parses CSV in one file', () => expect(papaparseBreaches(tree)).toEqual([]))
  it('writes numbers, dates and orders of names in one way, which is ours', () => {
    const writers = /toLocale(Date|Time)?String|Intl\.(?!Collator\('nb|PluralRules|LDMLPluralRule)/
    const folder = fileURLToPath(new URL('../src/', import.meta.url))
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
    expect(files.length).toBeGreaterThan(500)
    expect(files.filter((path) => writers.test(readFileSync(folder + path, 'utf8')))).toEqual([])
  })
  it('has no cycles', () => expect(cycleBreaches(tree)).toEqual([]))
  it('keeps clock, chance, network and page out of core and chart, and markup from text out of everything', () =>
    expect(useBreaches(tree)).toEqual([]))
  it('gives files and things names that say something', () => expect(nameBreaches(tree)).toEqual([]))
  it('keeps files short', () => expect(lengthBreaches(tree, longFiles)).toEqual([]))
})

const fake = (path: string, text: string) => readSourceFile(path, text)
const layerFaults = (path: string, text: string) => layerBreaches([fake(path, text)])

describe('the reading of imports', () => {
  it('finds every way to name another file', () => {
    const text = [
      "import type { A } from './a.ts'",
      "import './b.css'",
      "export * from './c.ts'",
      "export { d } from './d.ts'",
      "const e = import('./e.ts')",
      "type F = import('./f.ts').F",
      "new Worker(new URL('./g.worker.ts', import.meta.url))",
      "import H from './h.worker.ts?worker'",
      'const i = import(`../load/i.ts`)',
      "import { x } from '@scope/name/deep'",
      "const text = <p>Don't import from './no.ts'</p> // import './never.ts'",
    ].join('\n')
    expect(fake('app/page.tsx', text).imports.map((edge) => (edge.kind === 'file' ? edge.path : edge.name))).toEqual([
      'app/a.ts',
      'app/b.css',
      'app/c.ts',
      'app/d.ts',
      'app/e.ts',
      'app/f.ts',
      'app/g.worker.ts',
      'app/h.worker.ts',
      'load/i.ts',
      '@scope/name',
    ])
  })
})

describe('the rules', () => {
  it.each([
    ['core/model/a.ts', "import '../aggregate/b.ts'", 'may import only stages before it'],
    ['core/progress/a.ts', "import '../coverage/b.ts'", 'may import only stages before it'],
    ['core/common/a.ts', "import '../model/b.ts'", 'core/common is no stage'],
    ['core/model/a.ts', "import '../pipeline.ts'", 'no stage of core goes through it'],
    ['core/model/a.ts', "import type { B } from '../../chart/b.ts'", 'core may not import chart'],
    ['core/model/a.ts', "import { sum } from 'd3-array'", 'd3-array is not a package of core'],
    ['core/validate/a.ts', "import Papa from 'papaparse'", 'papaparse is not a package of core'],
    ['source/fetchSource.ts', "import 'node:fs'", 'node:fs is not a package of source'],
    ['i18n/texts.ts', "import 'react'", 'react is not a package of i18n'],
    ['chart/svg/a.ts', "import '../resolveChart.ts'", 'only ../ResolvedChart'],
    ['chart/svg/a.ts', "import '../png/b.ts'", 'only ../ResolvedChart'],
    ['chart/svg/a.ts', "import '../../core/model/b.ts'", 'only ../ResolvedChart'],
    ['chart/resolveChart.ts', "import './svg/a.ts'", 'chart may not import chart media'],
    ['chart/table/a.ts', "import 'recharts'", 'recharts is not a package of chart media'],
    ['export/a.ts', "import '../load/b.ts'", 'export may not import load'],
    ['load/a.ts', "import '../chart/b.ts'", 'load may not import chart'],
    ['design/a.tsx', "import '../core/model/b.ts'", 'design may not import core'],
    ['blocks/a.tsx', "import '../features/theme/b.ts'", 'blocks may not import features'],
    ['features/theme/a.tsx', "import '../plan/b.ts'", 'a feature may not import another'],
    ['features/theme/a.tsx', "import '../../app/b.ts'", 'features may not import app'],
    ['features/theme/a.tsx', "import 'recharts'", 'recharts is not a package of features'],
    ['app/a.tsx', "import '../cli/kg.ts'", 'app may not import cli'],
    ['cli/kg.ts', "import '../chart/screen/a.tsx'", 'cli may not import chart/screen'],
    ['cli/kg.ts', "import '../features/theme/a.ts'", 'cli may not import features'],
    ['lib/a.ts', '', 'not in the architecture'],
    ['app/a.ts', "import '../../data/plan.json'", 'outside src'],
    ['app/a.ts', 'import(name)', 'must name its file outright'],
  ])('stop %s with %s', (path, text, message) => {
    const faults = layerFaults(path, text)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(message)
    expect(faults[0]).toContain(`src/${path}`)
  })

  it.each([
    ['core/pipeline.ts', "import './portfolio/a.ts'; import './issue.ts'"],
    ['core/portfolio/a.ts', "import '../issue/Issue.ts'; import './b.ts'; import '../aggregate/c.ts'"],
    ['core/aggregate/a.ts', "import { sum } from 'd3-array'"],
    ['source/fileSource.ts', "import 'node:fs/promises'"],
    ['i18n/LocaleProvider.tsx', "import 'react'"],
    ['chart/screen/a.tsx', "import 'recharts'; import 'react'; import '../ResolvedChart.ts'; import './b.tsx'"],
    ['blocks/ChartFigure.tsx', "const a = import('../chart/screen/a.tsx')"],
    ['features/theme/a.tsx', "import './b.ts'; import '../../blocks/c.tsx'; import '@tanstack/react-table'"],
    ['app/routes.tsx', "import '../features/theme/ThemePage.tsx'"],
    ['main.tsx', "import './app/App.tsx'; import 'react-dom/client'"],
    ['cli/kg.ts', "import 'node:process'; import '../chart/svg/a.ts'"],
  ])('let %s pass with %s', (path, text) => expect(layerFaults(path, text)).toEqual([]))

  it('find a cycle, types included, and tell its way', () => {
    const a = fake('core/model/a.ts', "import type { B } from './b.ts'")
    const b = fake('core/model/b.ts', "export * from './c.ts'")
    const c = fake('core/model/c.ts', "import('./a.ts')")
    expect(cycleBreaches([a, b, c])).toEqual([
      'src/core/model/a.ts: imports itself by way of src/core/model/b.ts → src/core/model/c.ts → src/core/model/a.ts',
    ])
  })

  it('let papaparse into one file only', () => {
    const reader = fake('core/intake/cutRows.ts', "import Papa from 'papaparse'")
    expect(papaparseBreaches([reader])).toEqual([])
    expect(papaparseBreaches([reader, fake('core/intake/b.ts', "import Papa from 'papaparse'")])).toHaveLength(1)
  })

  it.each([
    ['core/model/a.ts', 'const now = Date.now()', 'Date.now'],
    ['core/model/a.ts', 'const now = new Date()', 'new Date'],
    ['core/model/a.ts', 'const n = Math.random()', 'Math.random'],
    ['core/model/a.ts', "fetch('x')", 'fetch'],
    ['chart/resolveChart.ts', 'const w = window.innerWidth', 'window'],
    ['chart/svg/a.ts', "document.createElement('svg')", 'document.createElement'],
    ['chart/screen/a.tsx', 'const n = Math.random()', 'Math.random'],
    ['features/theme/a.tsx', "node.innerHTML = '<b>'", 'innerHTML'],
    ['features/theme/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: x }} />', 'dangerouslySetInnerHTML'],
    ['app/a.ts', "node.insertAdjacentHTML('x', y)", 'insertAdjacentHTML'],
    ['app/a.ts', 'document.write(x)', 'document.write'],
    ['app/a.ts', "navigator.serviceWorker.register('a.js')", 'serviceWorker'],
    ['app/a.ts', 'eval(x)', 'eval'],
    ['app/a.ts', 'const f = new Function(x)', 'new Function'],
  ])('stop %s using %s', (path, text, name) => {
    const faults = useBreaches([fake(path, text)])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`src/${path}:1: ${name} `)
  })

  it('know a property or a word from the outside world', () => {
    const text = "const a = source.fetch; const b = { window: 1 }; type C = { self: string }; // Date.now() 'eval(x)'"
    expect(useBreaches([fake('core/model/a.ts', text)])).toEqual([])
    expect(useBreaches([fake('core/model/b.ts', 'const a = new Date(2020, 1)')])).toEqual([])
  })

  it.each([
    ['core/model/index.ts', 'export const a = 1'],
    ['core/model/types.ts', 'export type A = string'],
    ['core/model/dateUtils.ts', 'export const a = 1'],
    ['load/a.ts', 'export class CacheManager {}'],
    ['load/a.ts', 'export const textHelpers = 1'],
  ])('stop the names of %s: %s', (path, text) => expect(nameBreaches([fake(path, text)])).toHaveLength(1))

  it('list long files, and exceptions that are no longer needed', () => {
    const long = fake('app/a.ts', 'const a = 1\n'.repeat(201).replaceAll('const a', 'var a'))
    expect(lengthBreaches([long], {})).toEqual(['src/app/a.ts: 201 lines, the limit is 200'])
    expect(lengthBreaches([long], { 'app/a.ts': 'a straight list' })).toEqual([])
    expect(lengthBreaches([], { 'app/a.ts': 'a straight list' })).toHaveLength(1)
  })
})
