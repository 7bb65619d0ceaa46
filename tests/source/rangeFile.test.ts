import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openRangeFile } from '../../src/source/rangeFile.ts'

// The network of these tests is this machine.
beforeAll(() => {
  vi.unstubAllGlobals()
})

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

async function folderOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  stops.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** Gives pieces of a file that may be another one for each question. */
const inPieces =
  (fileNow: () => string): RequestListener =>
  ({ headers }, response) => {
    const file = fileNow()
    const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? []
    const end = Math.min(Number(to) + 1, file.length)
    response.writeHead(206, { 'content-range': `bytes ${from}-${end - 1}/${file.length}` })
    response.end(file.slice(Number(from), end))
  }

describe('a file that is read in pieces', () => {
  it('gives the pieces that are asked for', async () => {
    const file = await openRangeFile(await folderOf(inPieces(() => '0123456789abcdef')), 'stor.parquet')
    expect([file.byteLength, file.isInPieces]).toEqual([16, true])
    expect(new TextDecoder().decode(await file.slice(10, 13))).toBe('abc')
    expect(new TextDecoder().decode(await file.slice(14))).toBe('ef')
  })

  it('is not mixed with the file that has taken its place', async () => {
    let now = '0123456789abcdef'
    const file = await openRangeFile(await folderOf(inPieces(() => now)), 'stor.parquet')
    now = '0123456789abcdefg'
    await expect(file.slice(2, 4)).rejects.toThrow('notData')
  })

  it('is refused at once where the server would give all of a large file', async () => {
    const folder = await folderOf((_, response) => {
      response.writeHead(200, { 'content-length': '2000' }).write('x')
    })
    await expect(openRangeFile(folder, 'stor.parquet', 1000)).rejects.toThrow('tooLarge')
  })
})
