import { HttpResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { askWorker } from '../../src/load/askWorker.ts'

const texts = import.meta.glob<string>('../fixtures/package/**/*', { query: '?raw', import: 'default', eager: true })
const prefix = '../fixtures/package/'
const files = new Map(Object.entries(texts).map(([path, text]) => [path.slice(prefix.length), text]))

let opened = 0
const newFolder = () => {
  opened += 1
  return new URL(`/kopi-${opened}/`, location.href).href
}

const network = setupWorker(
  http.get('/:folder/*', ({ params }) => {
    const text = String(params.folder).startsWith('kopi-') ? files.get(String(params[0])) : undefined
    return text === undefined
      ? undefined
      : new HttpResponse(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }),
)

beforeAll(() => network.start({ onUnhandledRequest: 'bypass', quiet: true }))
afterAll(() => network.stop())
afterEach(() => network.resetHandlers())

const failing = (path: string, status: number) => http.get(`/:folder/${path}`, () => new HttpResponse(null, { status }))

async function openedState(folder: string, name: string) {
  const base = await askWorker({ call: 'open', folder })
  return { base, state: base.resources.find(({ resource }) => resource.name === name) }
}

describe('the last good copy of a file', () => {
  it('stands in for one that fails, with its day and the reason, until the file is back', async () => {
    const folder = newFolder()
    await askWorker({ call: 'open', folder })
    network.use(failing('documents.csv', 503))
    // The copy is written once the page has its answer.
    await expect.poll(async () => (await openedState(folder, 'documents')).state?.copiedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
    const { base, state } = await openedState(folder, 'documents')
    expect(state).toMatchObject({ state: 'ok', loadError: { kind: 'server', status: 503 } })
    expect(base.documents).toHaveLength(1)
    const value = state?.copiedAt?.slice(0, 10)
    expect(base.issues).toContainEqual({
      code: 'kopi-gammel',
      severity: 'note',
      file: 'documents.csv',
      value,
      expected: 'server',
    })

    network.resetHandlers()
    const mended = await askWorker({ call: 'retry', folder, resource: 'documents' })
    expect(mended.resources.find(({ resource }) => resource.name === 'documents')).toMatchObject({ loadError: null })
  })

  it('never hides that the file is gone', async () => {
    const folder = newFolder()
    await askWorker({ call: 'open', folder })
    network.use(failing('documents.csv', 503))
    await expect.poll(async () => (await openedState(folder, 'documents')).state?.copiedAt).toBeDefined()
    network.use(failing('documents.csv', 404))
    expect((await openedState(folder, 'documents')).state).toMatchObject({ state: 'failed' })
  })
})

describe('whichever request fails', () => {
  it.each([...files.keys()].filter((path) => path !== 'datapackage.json'))('%s, the rest is there', async (path) => {
    network.use(http.get(`/:folder/${path}`, () => HttpResponse.error()))
    const base = await askWorker({ call: 'open', folder: newFolder() })
    const filled = [base.themes, base.documents, base.projects, [...base.indicators.keys()], [...base.sources.keys()]]
    expect(base.title).toBe('Prøvegrunnlag')
    expect(filled.filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(3)
  })
})
