import { describe, expect, it } from 'vitest'
import { LoadError } from '../../src/core/issue/LoadError.ts'
import type { KnowledgeBase } from '../../src/core/model/KnowledgeBase.ts'
import {
  buildFrom,
  checkPackage,
  type ReadBytes,
  readKnowledgeBase,
  readPackage,
  readResource,
  readResources,
  readStatistics,
} from '../../src/core/pipeline.ts'
import { packageWith, readFrom, textOfFile } from '../support/packageFiles.ts'

const whole = packageWith()
const read = readFrom(whole)
const { descriptor } = await readPackage(read)
const readWith = (over: Readonly<Record<string, string>>) => readFrom(packageWith(over))
const failingAt = (path: string, error: LoadError): ReadBytes => {
  return (asked) => (asked === path ? Promise.reject(error) : read(asked))
}
const stateOf = (base: KnowledgeBase, name: string) => base.resources.find(({ resource }) => resource.name === name)
const sizes = ({ themes, indicators, observations, places, sources, documents, projects, targets }: KnowledgeBase) => ({
  themes: themes.length,
  indicators: indicators.size,
  observations: observations.values.length,
  places: places.size,
  sources: sources.size,
  documents: documents.length,
  projects: projects.length,
  targets: targets.length,
})
const full = { themes: 2, indicators: 2, observations: 5, places: 4, sources: 2, documents: 1, projects: 1, targets: 1 }

describe('the way of the data', () => {
  it('ends in a knowledge base, with an account of every file and the statistics still to be read', async () => {
    const base = await readKnowledgeBase(read)
    expect(sizes(base)).toEqual(full)
    expect(base.issues).toEqual([])
    const states = base.resources.map(({ state }) => state)
    expect(states).toEqual([...Array(13).fill('ok'), 'notRead'])
    expect(stateOf(base, 'tall-a')?.receipt).toMatchObject({ read: 4, header: 1, loaded: 3, setAside: 0, blank: 0 })
  })

  it('can be posted to and from a worker', async () => {
    const base = await readKnowledgeBase(read)
    expect(structuredClone(base)).toEqual(base)
  })

  it('tells what it has read, one step a file', async () => {
    const told: (readonly [string, number, number])[] = []
    await readResources(descriptor, read, ({ title, done, total }) => told.push([title, done, total]))
    expect(told.map(([, done]) => done)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
    expect(new Set(told.map(([title]) => title))).toContain('Documents')
    expect(told.every(([, , total]) => total === 13)).toBe(true)
  })

  it('shows a cell that was changed', async () => {
    const path = 'observations/a.csv'
    const before = await readKnowledgeBase(read)
    const after = await readKnowledgeBase(readWith({ [path]: textOfFile(whole, path).replace('90.5', '91.5') }))
    expect([before.observations.values[0], after.observations.values[0]]).toEqual([90.5, 91.5])
  })

  it('calls a file partial when something of it is set aside', async () => {
    const base = await readKnowledgeBase(readWith({ 'documents.csv': `${textOfFile(whole, 'documents.csv')}kort\n` }))
    expect(stateOf(base, 'documents')).toMatchObject({ state: 'partial', receipt: { loaded: 1, setAside: 1 } })
    expect(base.documents).toHaveLength(1)
  })
})

describe('when one resource fails', () => {
  const resources = descriptor.resources.filter(({ role }) => role !== 'statistics')
  const dependents: Readonly<Record<string, Partial<typeof full>>> = {
    sources: { sources: 0 },
    units: { indicators: 0, observations: 0 },
    places: { places: 0, observations: 0 },
    themes: { themes: 0 },
    indicators: { indicators: 0, observations: 0 },
    'tall-a': { observations: 2 },
    'tall-b': { observations: 3 },
    targets: { targets: 0 },
    documents: { documents: 0 },
    projects: { projects: 0 },
  }

  it.each(resources)(
    '$name answers 500: it is told, and all that does not rest on it stands',
    async ({ name, path }) => {
      const base = await readKnowledgeBase(failingAt(path, new LoadError('server', path, 500)))
      expect(stateOf(base, name)).toMatchObject({ state: 'failed', loadError: { kind: 'server', status: 500 } })
      const told = { code: 'kilde-nede', severity: 'stop', file: path, expected: 'server', value: '500' }
      expect(base.issues).toEqual([told])
      expect(sizes(base)).toEqual({ ...full, ...dependents[name] })
      expect(base.plan === null).toBe(name === 'plan')
    },
  )

  it.each(resources)('$name is a web page: it is told, and the rest stands', async ({ name, path }) => {
    const base = await readKnowledgeBase(readWith({ [path]: '<!doctype html><title>Logg inn</title>' }))
    expect(base.issues).toMatchObject([{ code: 'fil-nettside', severity: 'stop', file: path }])
    expect(stateOf(base, name)?.state).toBe('failed')
    expect(sizes(base)).toEqual({ ...full, ...dependents[name] })
  })

  it('reads that one again, and nothing else', async () => {
    const read500 = failingAt('documents.csv', new LoadError('server', 'documents.csv', 500))
    const held = await readResources(descriptor, read500, () => {})
    const asked: string[] = []
    const documents = descriptor.resources.find(
      ({ name }) => name === 'documents',
    ) as (typeof descriptor.resources)[number]
    const again = await readResource(documents, (path) => {
      asked.push(path)
      return read(path)
    })
    expect(asked).toEqual(['documents.csv'])
    const base = buildFrom(descriptor, held.set('documents', again), [])
    expect(sizes(base)).toEqual(full)
    expect(base.issues).toEqual([])
  })

  it('stands empty, and says so for each, when every one fails', async () => {
    const none: ReadBytes = (path) =>
      path.endsWith('.json') && path !== 'plan.json' ? read(path) : Promise.reject(new LoadError('offline', path))
    const base = await readKnowledgeBase(none)
    expect(base.issues).toHaveLength(13)
    expect(base.resources.filter(({ state }) => state === 'failed')).toHaveLength(13)
    expect(base.plan).toBeNull()
  })

  it('lets a fault of our own through', async () => {
    const broken: ReadBytes = (path) => (path === 'plan.json' ? Promise.reject(new TypeError('bug')) : read(path))
    await expect(readKnowledgeBase(broken)).rejects.toThrow('bug')
  })
})

describe('the descriptor', () => {
  it.each([
    ['lacks', null, { kind: 'notFound' }],
    ['is broken off', '{"resources": [', { kind: 'notData' }],
    ['is a web page', '<!doctype html>', { kind: 'webPage' }],
  ])('stops the package when it %s', async (_, text, error) => {
    const files = packageWith(text === null ? {} : { 'datapackage.json': text })
    if (text === null) files.delete('datapackage.json')
    await expect(readKnowledgeBase(readFrom(files))).rejects.toMatchObject({ ...error, address: 'datapackage.json' })
  })

  it.each([
    ['cannot be had', null, 'kilde-nede'],
    ['is no JSON', '{', 'fil-type'],
    ['is a web page', '<html>', 'fil-nettside'],
  ])('stops only the tables whose schema %s', async (_, text, code) => {
    const files = packageWith(text === null ? {} : { 'schemas/observations.json': text })
    if (text === null) files.delete('schemas/observations.json')
    const base = await readKnowledgeBase(readFrom(files))
    expect(sizes(base)).toEqual({ ...full, observations: 0 })
    expect(base.issues).toMatchObject([
      { code, severity: 'stop', file: 'schemas/observations.json' },
      { code: 'pakke-form', severity: 'stop', file: 'observations/a.csv', column: 'schema' },
      { code: 'pakke-form', severity: 'stop', file: 'observations/b.csv', column: 'schema' },
    ])
  })

  it('has no rules of attention where the settings lack a threshold, and says which part is missing', async () => {
    const json = JSON.parse(textOfFile(whole, 'datapackage.json'))
    json.resources.push({ name: 'settings', path: 's.json', format: 'json', kg: { role: 'portfolioSettings' } })
    const base = await readKnowledgeBase(
      readWith({ 'datapackage.json': JSON.stringify(json), 's.json': '{"terskler": {"forsinket_hoy_dager": 365}}' }),
    )
    expect(sizes(base)).toEqual(full)
    expect(base.portfolioSettings).toBeNull()
    expect(base.issues).toMatchObject([{ code: 'pakke-form', severity: 'stop', file: 's.json', column: 'terskler' }])
  })

  it('names a resource it could not understand, and reads the rest', async () => {
    const json = JSON.parse(textOfFile(whole, 'datapackage.json'))
    json.resources[10].kg = {}
    const base = await readKnowledgeBase(readWith({ 'datapackage.json': JSON.stringify(json) }))
    expect(sizes(base)).toEqual({ ...full, documents: 0 })
    expect(base.issues).toMatchObject([{ code: 'pakke-form', severity: 'setAside', value: 'documents' }])
  })
})

describe('a check of the package', () => {
  it('reads the statistics too, and holds every account to its sum', async () => {
    const { receipts } = await checkPackage(read)
    expect(receipts.map(({ file }) => file)).toContain('statistics/population.csv')
    for (const { read: lines, header, loaded, setAside, blank } of receipts)
      expect(header + loaded + setAside + blank).toBe(lines)
  })
})

describe('a statistics table', () => {
  const population = descriptor.resources.find(
    ({ role }) => role === 'statistics',
  ) as (typeof descriptor.resources)[number]

  it('is one dataset a measure, with its gaps', async () => {
    const { statistics, issues } = await readStatistics(population, read)
    expect(issues).toEqual([])
    expect(statistics).toMatchObject({
      name: 'folketall',
      measures: [{ label: 'population', measure: { unitId: 'persons', additive: true } }],
    })
    const dataset = statistics?.measures[0]?.dataset
    expect([...(dataset?.values ?? [])]).toEqual([98000, Number.NaN, 5488984])
    expect(dataset?.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ['place_id', 'geo'],
      ['period', 'time'],
    ])
    expect(dataset?.origins.source.categories).toEqual(['ssb'])
  })

  it('has no figures, and says why, when the file is a web page', async () => {
    const answer = await readStatistics(population, readWith({ [population.path]: '<html>' }))
    expect(answer).toMatchObject({ statistics: null, issues: [{ code: 'fil-nettside' }] })
  })

  it('does not show what its schema forbids', async () => {
    const text = textOfFile(whole, population.path).replace('98000', '-98000')
    const { statistics, issues } = await readStatistics(population, readWith({ [population.path]: text }))
    expect(issues).toMatchObject([{ code: 'verdi-utenfor', line: 2, value: '-98000' }])
    expect(statistics?.measures[0]?.dataset.values[0]).toBeNaN()
  })
})
