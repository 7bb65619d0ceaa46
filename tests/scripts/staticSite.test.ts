import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite } from '../../scripts/static/staticSite.ts'

let folder = ''
let port = 0
let stop = () => {}

type Received = Pick<IncomingMessage, 'statusCode' | 'headers'> & { readonly body: string }

// Not fetch: it follows redirects and tidies «..» out of a path before it is sent.
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Received> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers }, async (response) => {
      const parts: string[] = []
      for await (const part of response.setEncoding('utf8')) parts.push(String(part))
      resolve({ statusCode: response.statusCode, headers: response.headers, body: parts.join('') })
    }).on('error', reject)
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  for (const name of ['tema', 'data', 'assets']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'index.html'), 'front')
  writeFileSync(join(folder, 'tema/index.html'), 'theme')
  writeFileSync(join(folder, '404.html'), 'missing')
  writeFileSync(join(folder, 'data/themes.csv'), 'id;name\n')
  writeFileSync(join(folder, 'assets/app.js'), '')
  const served = await serveSite({ folder, base: '/kg/', sendsHeaders: true }, 0)
  port = served.port
  stop = () => served.server.close()
})

afterAll(() => {
  stop()
  rmSync(folder, { recursive: true })
})

describe('the static server', () => {
  it.each([
    ['/kg/', 200, 'front'],
    ['/kg/tema/?id=1', 200, 'theme'],
    ['/kg/nowhere/', 404, 'missing'],
    ['/kg/data/themes.csv', 200, 'id;name\n'],
    ['/kg/..%2f..%2fetc/passwd', 404, 'missing'],
    ['/kg/../../../etc/passwd', 404, 'Finnes ikke\n'],
    ['/kg/%2e%2e/%2e%2e/etc/passwd', 404, 'Finnes ikke\n'],
    ['/elsewhere', 404, 'Finnes ikke\n'],
    ['/kg/%E0%A4%A', 404, 'Finnes ikke\n'],
  ])('answers %s with %d', async (path, status, body) => {
    expect(await ask(path)).toMatchObject({ statusCode: status, body })
  })

  it.each([
    ['bytes=3-5', 206, 'nam', 'bytes 3-5/8'],
    ['bytes=3-', 206, 'name\n', 'bytes 3-7/8'],
    ['bytes=90-99', 200, 'id;name\n', undefined],
    ['lines=1-2', 200, 'id;name\n', undefined],
  ])('gives the piece %s of a file', async (range, status, body, piece) => {
    const answer = await ask('/kg/data/themes.csv', { range })
    expect([answer.statusCode, answer.body, answer.headers['content-range']]).toEqual([status, body, piece])
  })

  it('adds the slash a folder needs, and keeps the query', async () => {
    expect(await ask('/kg/tema?id=1')).toMatchObject({ statusCode: 301, headers: { location: '/kg/tema/?id=1' } })
    expect(await ask('/kg?id=1')).toMatchObject({ statusCode: 301, headers: { location: '/kg/?id=1' } })
  })

  it('lets hashed files rest in the cache and has data asked for anew', async () => {
    expect((await ask('/kg/assets/app.js')).headers['cache-control']).toContain('immutable')
    expect((await ask('/kg/data/themes.csv')).headers['cache-control']).toBe('no-cache')
  })
})
