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
  const [opening, changing, painted]: [number[], number[], number[]] = [[], [], []]
  try {
    for (let round = 0; round < rounds; round += 1) {
      const found = await openAndChange(
        `http://localhost:${port}/statistikk/?data=/bench-table/&id=municipal&vis=linje`,
      )
      opening.push(found.opening)
      changing.push(found.changing)
      painted.push(...found.painted)
    }
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`\nThe page with ${rows} rows, ${rounds} rounds\n`)
  console.log('| | median | least | most |\n|---|---:|---:|---:|')
  console.log(lineOf('longest task of the main thread, from opening to chart, ms', opening))
  console.log(lineOf('longest task of the main thread, choosing, ms', changing))
  console.log(lineOf('from a choice until its chart is painted, ms', painted))
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

async function openAndChange(address: string) {
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.addInitScript(() => {
      globalThis.watched = { longest: 0, changedAt: 0 }
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration)
      }).observe({ type: 'longtask', buffered: true })
    })
    await page.goto(`${address}&rad=category&kol=year`)
    await page.locator('.kg-pivot__result svg').first().waitFor({ timeout: 40_000 })
    const opening = await longestSince(page)
    const painted: number[] = []
    for (const address of ['&v.sex=Menn', '&v.sex=Kvinner', '&v.code=0301~0308~0315', '&v.category=Kategori+nummer+3'])
      painted.push(await paintedAfter(page, address))
    return { opening, changing: await longestSince(page), painted }
  } finally {
    await browser.close()
  }
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
