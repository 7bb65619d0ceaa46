import { HttpResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { CubeQuery } from '../../src/core/aggregate/cube/CubeQuery.ts'
import { askWorker } from '../../src/load/askWorker.ts'

const texts = import.meta.glob<string>('../fixtures/package/**/*', { query: '?raw', import: 'default', eager: true })
const prefix = '../fixtures/package/'
const files = new Map(Object.entries(texts).map(([path, text]) => [path.slice(prefix.length), text]))

/** The package with its statistics asked for at a host each time. */
function liveDescriptor(host: string): string {
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '')
  const table = descriptor.resources.find(({ name }: { name: string }) => name === 'folketall')
  table.kg.remote = {
    live: true,
    host,
    table: '07459',
    selection: { Region: ['3203'], ContentsCode: ['Personer1'], Tid: ['*'] },
    columns: { Region: 'place_id', Tid: 'period', Personer1: 'population' },
  }
  return JSON.stringify(descriptor)
}

const dimension = {
  Region: { label: 'region', category: { index: ['3203'] } },
  ContentsCode: { label: 'statistikkvariabel', category: { index: ['Personer1'] } },
  Tid: { label: 'år', category: { index: ['2025', '2026'] } },
}
const cube = {
  class: 'dataset',
  id: Object.keys(dimension),
  size: [1, 1, 2],
  role: { metric: ['ContentsCode'] },
  dimension,
}

let [opened, asked] = [0, [] as string[]]
const newFolder = (kind: string) => {
  opened += 1
  return new URL(`/${kind}-${opened}/`, location.href).href
}

const network = setupWorker(
  http.get('/:folder/*', ({ params }) => {
    const [kind, path] = [String(params.folder).replace(/-\d+$/, ''), String(params[0])]
    if (kind !== 'levende' && kind !== 'fremmed' && kind !== 'fil') return undefined
    if (path !== 'datapackage.json' || kind === 'fil') return HttpResponse.text(files.get(path))
    return HttpResponse.text(liveDescriptor(kind === 'levende' ? 'https://data.ssb.no' : 'https://annet.example'))
  }),
  http.get('https://data.ssb.no/api/pxwebapi/v2/tables/07459/:what', ({ params, request }) => {
    asked.push(new URL(request.url).pathname)
    return HttpResponse.json(params.what === 'metadata' ? { ...cube, value: {} } : { ...cube, value: [98_500, 99_000] })
  }),
)
beforeAll(() => network.start({ onUnhandledRequest: 'bypass', quiet: true }))
afterAll(() => network.stop())
afterEach(() => {
  network.resetHandlers()
  asked = []
})

const query: CubeQuery = { measure: 'population', filters: [], rows: ['period'], columns: [], reduce: { kind: 'sum' } }

it('a live table is asked for at its host when it is opened', async () => {
  const folder = newFolder('levende')
  await askWorker({ call: 'open', folder })
  expect(asked).toEqual([])
  const { shape, copy } = await askWorker({ call: 'cube', folder, resource: 'folketall' })
  expect([shape?.rowCount, copy]).toEqual([2, undefined])
  const [answer] = await askWorker({ call: 'pivot', folder, resource: 'folketall', queries: [query] })
  expect(answer?.values).toEqual(Float64Array.of(98_500, 99_000))
})

it('the last good answer stands in for a host that fails, with its age, until the host is back', async () => {
  const folder = newFolder('levende')
  await askWorker({ call: 'open', folder })
  const cubeNow = () => askWorker({ call: 'cube', folder, resource: 'folketall' })
  await cubeNow()
  network.use(http.get('https://data.ssb.no/*', () => new HttpResponse(null, { status: 500 })))
  // Another visit, on which nothing has been read yet.
  await askWorker({ call: 'open', folder })
  const again = `${folder}#neste`
  await askWorker({ call: 'open', folder: again })
  const stale = await askWorker({ call: 'cube', folder: again, resource: 'folketall' })
  expect(stale.copy).toMatchObject({ at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), kind: 'server' })
  expect(stale.shape?.rowCount).toBe(2)
  network.resetHandlers()
  expect((await askWorker({ call: 'cube', folder: again, resource: 'folketall' })).copy).toBeUndefined()
})

it('a file of our own that is read while it comes has a copy too', async () => {
  const folder = newFolder('fil')
  await askWorker({ call: 'open', folder })
  await askWorker({ call: 'cube', folder, resource: 'folketall' })
  network.use(http.get('/:folder/statistics/*', () => new HttpResponse(null, { status: 503 })))
  const again = `${folder}#neste`
  await askWorker({ call: 'open', folder: again })
  const { shape, copy } = await askWorker({ call: 'cube', folder: again, resource: 'folketall' })
  expect([shape?.rowCount, copy?.kind]).toEqual([3, 'server'])
})

it('a host that is not declared is never asked', async () => {
  const folder = newFolder('fremmed')
  await askWorker({ call: 'open', folder })
  const reading = askWorker({ call: 'cube', folder, resource: 'folketall' })
  await expect(reading).rejects.toMatchObject({ kind: 'notAllowed' })
})
