import { bypass, delay, HttpResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
import { statisticsBank } from './statisticsBank.ts'

/** The address of the file the bank is played from, beside the descriptor. */
const own = (path: string) => new URL(`${import.meta.env.BASE_URL}data/${path}`, location.href).href

const textOf = async (address: string) => (await fetch(bypass(address))).text()

/** A copy of the population table that asks the bank each time it is opened. */
async function withLiveTable(): Promise<object> {
  const descriptor = JSON.parse(await textOf(own('datapackage.json')))
  const table = descriptor.resources.find(({ name }: { name: string }) => name === 'population')
  const remote = {
    live: true,
    host: 'https://data.ssb.no',
    table: '07459',
    selection: { Region: ['3203', '3301', '0301', '3201'], ContentsCode: ['Personer1'], Tid: ['*'] },
    columns: { Region: 'place_id', Tid: 'period', Personer1: 'population' },
    constants: { level: 'kommune' },
  }
  const live = { ...table, name: 'demo', path: 'statistics/demo.csv', title: 'Folkemengde fra statistikkbanken (demo)' }
  return { ...descriptor, resources: [...descriptor.resources, { ...live, kg: { ...table.kg, remote } }] }
}

let questions = 0
/** `?bank=nede` in the address, when the page is opened: the bank is out of order. */
const isOutOfOrder = new URLSearchParams(location.search).get('bank') === 'nede'

/** Slow, and every third time busy. */
async function asBusyHost(answer: () => Promise<object>) {
  questions += 1
  await delay(400 + Math.random() * 2000)
  if (isOutOfOrder) return new HttpResponse(null, { status: 500 })
  if (questions % 3 === 0) return new HttpResponse(null, { status: 503, headers: { 'retry-after': '2' } })
  return HttpResponse.json(await answer())
}

const bank = async () => statisticsBank(await textOf(own('statistics/population.csv')))

await setupWorker(
  http.get(own('datapackage.json'), async () => HttpResponse.json(await withLiveTable())),
  http.get('https://data.ssb.no/api/pxwebapi/v2/tables/07459/metadata', () =>
    asBusyHost(async () => (await bank()).metadata),
  ),
  http.get('https://data.ssb.no/api/pxwebapi/v2/tables/07459/data', ({ request }) =>
    asBusyHost(async () => {
      const { searchParams } = new URL(request.url)
      const listed = (name: string) => (searchParams.get(`valueCodes[${name}]`) ?? '').split(',')
      return (await bank()).answer(listed('Region'), listed('Tid'))
    }),
  ),
).start({
  onUnhandledRequest: 'bypass',
  quiet: true,
  serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
})
await import('../../src/main.tsx')
