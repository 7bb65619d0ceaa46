import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerForEmbeds } from '../../scripts/vite/embedsNeedBuildPlugin.ts'

const answer = answerForEmbeds('/kg/')
const server = createServer((request, response) => answer(request, response, () => response.end('the site')))

function ask(path: string): Promise<{ readonly status: number | undefined; readonly body: string }> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    get({ port, path }, async (response) => {
      const parts: string[] = []
      for await (const part of response.setEncoding('utf8')) parts.push(String(part))
      resolve({ status: response.statusCode, body: parts.join('') })
    }).on('error', reject)
  })
}

beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)))
afterAll(() => {
  server.close()
})

it('tells who works on the site what writes the embeds', async () => {
  const { status, body } = await ask('/kg/embed/bb_100/?tab=tabell')
  expect(status).toBe(404)
  expect(body).toContain('npm start')
})

it.each(['/kg/', '/kg/embed.js', '/embed/bb_100/'])('leaves %s to the site', async (path) => {
  expect((await ask(path)).body).toBe('the site')
})
