import { cpSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { chromiumLaunchOptions } from '../../scripts/chromium/findChromium.ts'
import { serveSite } from '../../scripts/static/staticSite.ts'
import { median } from './median.ts'

const site = fileURLToPath(new URL('../../dist', import.meta.url))
const fixture = fileURLToPath(new URL('../fixtures/package', import.meta.url))
const folder = join(site, 'bench-table')

/** The built site with a table: how long its main thread was ever kept, and how soon a choice is painted. */
export async function measurePainting(table: string, rows: number, rounds: number): Promise<void> {
  if (!existsSync(join(site, 'index.html'))) throw new Error('No built site: run «npm run build» first')
  layPackage(table)
  const { server, port } = await serveSite({ folder: site, base: '/', sendsHeaders: true }, 0)
  const found = { booting: [0], asking: [0], dropping: [0], changing: [0], painted: [[0]] }
  const address = `http://localhost:${port}/statistikk/?data=/bench-table/`
  try {
    for (let round = 0; round < rounds; round += 1) {
      found.booting[round] = await inPage(`${address}${chart}`, longestUntilChart)
      const { asking, changing, painted } = await inPage(address, askAndChange)
      found.asking[round] = asking
      found.changing[round] = changing
      found.painted[round] = painted
      found.dropping[round] = await inPage(`http://localhost:${port}/apne/`, dropPackage)
    }
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`\nThe page with ${rows} rows, ${rounds} rounds\n`)
  console.log('| | median | least | most |\n|---|---:|---:|---:|')
  console.log(lineOf('longest task of the main thread, from an empty browser to chart, ms', found.booting))
  console.log(lineOf('longest task of the main thread, from a table asked for to chart, ms', found.asking))
  console.log(lineOf('longest task of the main thread, from a folder dropped to chart, ms', found.dropping))
  console.log(lineOf('longest task of the main thread, choosing, ms', found.changing))
  console.log(lineOf('from a choice until its chart is painted, ms', found.painted.flat()))
}

function lineOf(name: string, found: readonly number[]): string {
  const shown = [median(found), Math.min(...found), Math.max(...found)].map((ms) => ms.toFixed(0))
  return `| ${name} | ${shown.join(' | ')} |`
}

function layPackage(table: string): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(fixture, folder, { recursive: true })
  linkSync(table, join(folder, 'statistics/municipal.csv'))
  const path = join(folder, 'datapackage.json')
  const descriptor = JSON.parse(readFileSync(path, 'utf8'))
  const texts = ['code', 'name', 'category', 'sex', 'age', 'flag'].map((name) => ({ name, type: 'string' }))
  const dimensions = ['code', 'year', 'category', 'sex', 'age']
  const measures = [{ field: 'value', unit: 'persons', measureType: 'flow', additive: true }]
  descriptor.resources.push({
    name: 'municipal',
    path: 'statistics/municipal.csv',
    title: 'Oppdiktede kommuner',
    schema: {
      fields: [...texts, { name: 'year', type: 'year' }, { name: 'value', type: 'integer' }],
      primaryKey: dimensions,
    },
    kg: { role: 'statistics', dimensions, geo: 'code', time: 'year', measures, sources: ['ssb'] },
  })
  writeFileSync(path, JSON.stringify(descriptor))
}

interface Watched {
  longest: number
  changedAt: number
}

declare global {
  var watched: Watched
}

const chart = '&id=municipal&vis=linje&rad=category&kol=year'

/** A browser of its own, where nothing is known beforehand. */
async function inPage<T>(address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.addInitScript(() => {
      globalThis.watched = { longest: 0, changedAt: 0 }
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration)
      }).observe({ type: 'longtask', buffered: true })
    })
    await page.goto(address)
    return await work(page)
  } finally {
    await browser.close()
  }
}

async function longestUntilChart(page: Page): Promise<number> {
  await page.locator('.kg-pivot__result svg').first().waitFor({ timeout: 60_000 })
  return longestSince(page)
}

async function askAndChange(page: Page) {
  await page.locator('a[href*="id=municipal"]').first().waitFor()
  await page.waitForTimeout(1000)
  await longestSince(page)
  await goTo(page, chart)
  const asking = await longestUntilChart(page)
  const painted: number[] = []
  for (const change of ['&v.sex=Menn', '&v.sex=Kvinner', '&v.code=0301~0308~0315', '&v.category=Kategori+nummer+3'])
    painted.push(await paintedAfter(page, change))
  return { asking, changing: await longestSince(page), painted }
}

/** The folder with its descriptor, and the table in it asked for as soon as it is open. */
async function dropPackage(page: Page): Promise<number> {
  await page.getByLabel('Velg mappe').waitFor({ state: 'attached' })
  await page.waitForTimeout(1000)
  await longestSince(page)
  await page.getByLabel('Velg mappe').setInputFiles(folder)
  await page.getByRole('button', { name: 'Vis dette kunnskapsgrunnlaget' }).click({ timeout: 60_000 })
  await page.locator('.kg-notice').waitFor({ timeout: 60_000 })
  await goTo(page, chart.replace('&', '?'), '/statistikk/')
  return longestUntilChart(page)
}

/** As a link does it. */
function goTo(page: Page, change: string, path = ''): Promise<void> {
  return page.evaluate(
    ([more, to]) => {
      history.pushState(history.state, '', (to || location.pathname + location.search) + more)
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
    },
    [change, path] as const,
  )
}

/** The longest task since the last time it was asked for; browsers tell only those over 50 ms, so 0 is none. */
async function longestSince(page: Page): Promise<number> {
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    const { longest } = watched
    watched.longest = 0
    return longest
  })
}

/** From the change of the address, as a control makes it, until the frame after the last change of the answer. */
function paintedAfter(page: Page, change: string): Promise<number> {
  return page.evaluate(async (more) => {
    const result = document.querySelector('.kg-pivot__result')
    if (!result) throw new Error('no result')
    const asked = `${location.search.replace(/&v\.[^&]*/g, '')}${more}`
    const started = performance.now()
    const done = new Promise<number>((resolve) => {
      const looking = new MutationObserver(() => {
        if (document.querySelector('.kg-pivot__shown[aria-busy="true"]')) return
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => resolve(performance.now() - started)
          channel.port2.postMessage(null)
        })
        looking.disconnect()
      })
      looking.observe(result, { subtree: true, childList: true, attributes: true, attributeFilter: ['d', 'aria-busy'] })
    })
    history.pushState(history.state, '', location.pathname + asked)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
    return done
  }, change)
}
