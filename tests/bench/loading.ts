import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumLaunchOptions } from '../../scripts/chromium/findChromium.ts'
import { median } from './median.ts'

interface Loaded {
  readonly error?: string
  readonly rows?: number
  readonly download: number
  readonly ready: number
  readonly blocked: number
  readonly handOver: number
}

/** What reading costs beside its own time: memory, waiting after the last byte, and the main thread. */
export async function measureLoading(address: string, rows: number, rounds: number, peers: readonly string[]) {
  const loads: Loaded[] = []
  const peaks = new Map<string, number[]>()
  for (let round = 0; round < rounds; round += 1) {
    loads.push((await load(address, 'ours', `/slow/municipal-${rows}.csv`)).loaded)
    for (const subject of ['ours', ...peers]) {
      const { loaded, peak } = await load(address, subject, `/data/municipal-${rows}.csv`)
      if (loaded.error) console.error(`${subject}: ${loaded.error}`)
      else if (peak !== null) peaks.set(subject, [...(peaks.get(subject) ?? []), peak])
    }
  }
  const of = (told: (one: Loaded) => number) => median(loads.map(told)).toPrecision(3)
  console.log(`\nReading ${rows} rows while they come, and handing them over (median of ${rounds})\n`)
  console.log(
    '| download, ms | ready after the last byte, ms | of the download | handed over, ms | of which blocking, ms |',
  )
  console.log('|---:|---:|---:|---:|---:|')
  const share = of(({ ready, download }) => (100 * ready) / download)
  console.log(
    `| ${of((one) => one.download)} | ${of((one) => one.ready)} | ${share} % | ${of((one) => one.handOver)} | ${of((one) => one.blocked)} |`,
  )
  if (peaks.size === 0) return
  console.log('\n| peak memory of the page, above what it was before | MB | of ours |\n|---|---:|---:|')
  const own = median(peaks.get('ours') ?? [])
  for (const [subject, found] of peaks)
    console.log(`| ${subject} | ${(median(found) / 1e6).toFixed(0)} | ${(median(found) / own).toPrecision(2)} |`)
}

/** A browser of its own each time: a renderer that has been used keeps what it has been given. */
async function load(address: string, subject: string, table: string) {
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const page = await browser.newPage()
    await page.goto(address)
    const before = await startPeaks(browser)
    const loaded = await ask(page, subject, table)
    return { loaded, peak: peakAbove(before) }
  } finally {
    await browser.close()
  }
}

function ask(page: Page, subject: string, table: string): Promise<Loaded> {
  type Ask = { measureLoading: (a: string, b: string) => Promise<Loaded> }
  return page.evaluate(
    ([name, file]) => (globalThis as unknown as Ask).measureLoading(name as string, file as string),
    [subject, table],
  )
}

/** Bytes each renderer holds, by its number; none where the system does not tell (only Linux does). */
async function startPeaks(browser: Browser): Promise<ReadonlyMap<number, number>> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const pages = processInfo.filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
  for (const { id } of pages) writeFileSync(`/proc/${id}/clear_refs`, '5')
  return new Map(pages.map(({ id }) => [id, bytesOf(id, 'VmRSS')]))
}

function peakAbove(before: ReadonlyMap<number, number>): number | null {
  const grown = [...before].map(([id, bytes]) => bytesOf(id, 'VmHWM') - bytes)
  return grown.length === 0 ? null : Math.max(...grown)
}

function bytesOf(id: number, name: string): number {
  const found = new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))
  return Number(found?.[1] ?? Number.NaN) * 1024
}
