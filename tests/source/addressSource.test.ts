import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, expect, it, vi } from 'vitest'
import { readAddress } from '../../src/source/addressSource.ts'

// The network of these tests is this machine.
beforeAll(() => {
  vi.unstubAllGlobals()
})

/** Answers one request by `listener`, at an address with a key in its query. */
async function answeredBy(listener: RequestListener, limits = { bytes: 1000, first: 2000, last: 4000 }) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  try {
    return await readAddress(`http://127.0.0.1:${port}/tall.csv?nokkel=hemmelig`, limits)
  } catch (error) {
    return { error: `${error}`.replace(String(port), '') }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

it('reads the bytes, and the character set the answer names', async () => {
  const answer = await answeredBy((_, response) => {
    response.setHeader('content-type', 'text/csv; charset=ISO-8859-1')
    response.end(Buffer.from([0x52, 0xf8, 0x79]))
  })
  expect(answer).toEqual({ bytes: Uint8Array.from([0x52, 0xf8, 0x79]), charset: 'iso-8859-1' })
})

it('goes where it is sent', async () => {
  const answer = await answeredBy((request, response) => {
    if (request.url === '/ny.csv') response.end('a;b')
    else response.writeHead(302, { location: '/ny.csv' }).end()
  })
  expect('bytes' in answer && new TextDecoder().decode(answer.bytes)).toBe('a;b')
})

it.each([
  [404, 'notFound'],
  [403, 'refused'],
  [503, 'server'],
])('tells %i as %s, without the query of the address', async (status, kind) => {
  const answer = await answeredBy((_, response) => response.writeHead(status).end())
  expect(answer).toEqual({ error: `LoadError: ${kind}: http://127.0.0.1:/tall.csv (${status})` })
})

it('stops at the limit, however much there is', async () => {
  const answer = await answeredBy((_, response) => {
    const more = () => response.write('x'.repeat(100_000), () => response.writable && more())
    more()
  })
  expect(answer).toEqual({ error: 'LoadError: tooLarge: http://127.0.0.1:/tall.csv' })
})

it('does not wait for ever, neither for the first byte nor for the last', async () => {
  const limits = { bytes: 1000, first: 50, last: 100 }
  expect(await answeredBy(() => undefined, limits)).toMatchObject({ error: expect.stringContaining('timeout') })
  const started: RequestListener = (_, response) => response.write('a;b')
  expect(await answeredBy(started, limits)).toMatchObject({ error: expect.stringContaining('timeout') })
})

it('tells of an answer that is cut off', async () => {
  const answer = await answeredBy((_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('a;b')
    setTimeout(() => response.destroy(), 20)
  })
  expect(answer).toMatchObject({ error: expect.stringContaining('offline') })
})

it('waits ten seconds for the first byte, and brings no cookie and no referrer', async () => {
  vi.useFakeTimers()
  const untilStopped = (_: unknown, asking?: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      asking?.signal?.addEventListener('abort', () => reject(asking.signal?.reason))
    })
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(untilStopped)
  const answered = vi.fn()
  const answer = readAddress('https://data.ssb.no/tall.csv').catch(answered)
  await vi.advanceTimersByTimeAsync(9_900)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  await answer
  expect(answered.mock.calls[0]?.[0]).toMatchObject({ kind: 'timeout' })
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
  vi.useRealTimers()
  fetched.mockRestore()
})
