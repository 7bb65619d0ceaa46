import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import { test as journey } from './journey.ts'

interface HostPage {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

interface Host {
  readonly origin: string
  /** Opens a page of somebody else, with frames of ours in it. */
  readonly open: (page: Page, shown: HostPage) => Promise<void>
  /** Address of one more page, on yet another origin. */
  readonly also: (shown: HostPage) => string
}

function documentWith(body: string): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Vert</title></head><body>${body}</body></html>`
}

/** A journey with a site of somebody else, on another origin of this machine: browsers keep far ones from near ones. */
export const test = journey.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a fixture needs from this pattern
  host: async ({}, use) => {
    const pages = new Map<string, HostPage>()
    const server = createServer(({ url }, response) => {
      const { body, headers } = pages.get(url ?? '') ?? { body: '' }
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(documentWith(body))
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const { port } = server.address() as AddressInfo
    const origin = `http://127.0.0.1:${port}`
    await use({
      origin,
      open: async (page, shown) => {
        pages.set('/', shown)
        await page.goto(`${origin}/`)
      },
      also: (shown) => {
        pages.set('/framed', shown)
        return `http://localhost:${port}/framed`
      },
    })
    server.close()
  },

  allowedOrigins: async ({ host }, use) => use([host.origin, host.origin.replace('127.0.0.1', 'localhost')]),
})

export interface Framed {
  readonly element: Locator
  readonly inside: FrameLocator
}

export function framed(page: Page, id: string): Framed {
  return { element: page.locator(`#${id}`), inside: page.frameLocator(`#${id}`) }
}

/** The frame is as high as what is in it, within two pixels. */
export async function expectFitted({ element, inside }: Framed): Promise<number> {
  await expect(inside.locator('main.kg-embed')).toBeVisible()
  await expect
    .poll(async () => {
      const content = await inside.locator('main.kg-embed').evaluate((main) => main.getBoundingClientRect().height)
      return Math.abs((await innerHeightOf(element)) - content)
    })
    .toBeLessThanOrEqual(2)
  return heightOf(element)
}

/** With its border, where the other page gives it one. */
export function heightOf(element: Locator): Promise<number> {
  return element.evaluate((frame) => frame.getBoundingClientRect().height)
}

function innerHeightOf(element: Locator): Promise<number> {
  return element.evaluate((frame) => frame.clientHeight)
}
