import { HttpResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { KnowledgeBase } from '../../src/core/model/KnowledgeBase.ts'
import { askWorker } from '../../src/load/askWorker.ts'
import type { Progress } from '../../src/load/workerMessages.ts'

const texts = import.meta.glob<string>('../fixtures/package/**/*', { query: '?raw', import: 'default', eager: true })
const prefix = '../fixtures/package/'
const files = new Map(Object.entries(texts).map(([path, text]) => [path.slice(prefix.length), text]))

let asked: string[] = []
let opened = 0

/** A package folder of its own for every test, since the worker keeps what it has read. */
function newFolder(): string {
  opened += 1
  return new URL(`/prove-${opened}/`, location.href).href
}

const served = http.get('/:folder/*', ({ params }) => {
  const path = params[0]
  const text = typeof path === 'string' && String(params.folder).startsWith('prove-') ? files.get(path) : undefined
  if (text === undefined) return undefined
  asked.push(path as string)
  return new HttpResponse(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
})
const network = setupWorker(served)

beforeAll(() => network.start({ onUnhandledRequest: 'bypass', quiet: true }))
afterAll(() => network.stop())
beforeEach(() => {
  asked = []
})
afterEach(() => network.resetHandlers())

const stateOf = (base: KnowledgeBase, name: string) => base.resources.find(({ resource }) => resource.name === name)
const serverFault = (path: string) => http.get(`/:folder/${path}`, () => new HttpResponse(null, { status: 500 }))

describe('the worker', () => {
  it('opens a package, and tells how far it has come', async () => {
    const told: Progress[] = []
    const base = await askWorker({ call: 'open', folder: newFolder() }, (progress) => told.push(progress))
    expect(base.title).toBe('Prøvegrunnlag')
    expect(base.observations.values).toEqual(Float64Array.of(90.5, 94, Number.NaN, 1200, 0))
    expect(base.indicators.get('nett')?.name.nb).toBe('På nett')
    expect(base.issues).toEqual([])
    expect(told.map(({ done, total }) => `${done}/${total}`)).toEqual(told.map((_, index) => `${index + 1}/13`))
    expect(told.map(({ title }) => title)).toContain('Documents')
    expect(asked).not.toContain('statistics/population.csv')
  })

  it('lets one resource fail alone, and asks for that file only when it is tried again', async () => {
    network.use(serverFault('documents.csv'))
    const folder = newFolder()
    const broken = await askWorker({ call: 'open', folder })
    expect(stateOf(broken, 'documents')).toMatchObject({ state: 'failed', loadError: { kind: 'server', status: 500 } })
    expect(broken.documents).toEqual([])
    expect(broken.themes).toHaveLength(2)
    expect(broken.observations.values).toHaveLength(5)

    network.resetHandlers()
    asked = []
    const mended = await askWorker({ call: 'retry', folder, resource: 'documents' })
    expect(asked).toEqual(['documents.csv'])
    expect(mended.documents).toHaveLength(1)
    expect(mended.issues).toEqual([])
    expect(mended.observations.values).toHaveLength(5)
  })

  it('takes a web page with status 200 for a fault, and says what it is', async () => {
    network.use(http.get('/:folder/documents.csv', () => HttpResponse.html('<!doctype html><title>Logg inn</title>')))
    const base = await askWorker({ call: 'open', folder: newFolder() })
    expect(stateOf(base, 'documents')).toMatchObject({ state: 'failed', loadError: { kind: 'webPage' } })
    expect(base.issues).toMatchObject([{ code: 'fil-nettside', severity: 'stop', file: 'documents.csv' }])
  })

  it('says why when the package itself cannot be had', async () => {
    network.use(http.get('/:folder/datapackage.json', () => new HttpResponse(null, { status: 503 })))
    await expect(askWorker({ call: 'open', folder: newFolder() })).rejects.toMatchObject({
      name: 'LoadError',
      kind: 'server',
      status: 503,
      address: 'datapackage.json',
    })
  })

  it('says that the net is gone when it is', async () => {
    network.use(http.get('/:folder/datapackage.json', () => HttpResponse.error()))
    await expect(askWorker({ call: 'open', folder: newFolder() })).rejects.toMatchObject({ kind: 'offline' })
  })

  it('reads a statistics table when asked, and not before', async () => {
    const folder = newFolder()
    await askWorker({ call: 'open', folder })
    const { statistics, issues } = await askWorker({ call: 'statistics', folder, resource: 'folketall' })
    expect(issues).toEqual([])
    expect(statistics?.measures[0]?.dataset.values).toEqual(Float64Array.of(98000, Number.NaN, 5488984))
    expect(asked.filter((path) => path === 'statistics/population.csv')).toHaveLength(1)
  })

  it('calls a bug a bug', async () => {
    await expect(askWorker({ call: 'retry', folder: newFolder(), resource: 'documents' })).rejects.toThrow(
      'package not opened',
    )
  })

  it('answers two questions at once, each with its own', async () => {
    const [one, other] = [newFolder(), newFolder()]
    network.use(http.get(`${one}documents.csv`, () => new HttpResponse(null, { status: 404 })))
    const bases = await Promise.all([
      askWorker({ call: 'open', folder: one }),
      askWorker({ call: 'open', folder: other }),
    ])
    expect(bases.map(({ documents }) => documents.length)).toEqual([0, 1])
  })
})
