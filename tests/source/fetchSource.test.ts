import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchChunks } from '../../src/source/fetchChunks.ts'
import { fetchSource } from '../../src/source/fetchSource.ts'

const folder = 'https://asker.example/kg/data/'
const answering = (answer: () => Promise<unknown>) => {
  const asked = vi.fn((_address: URL, _options?: RequestInit) => answer())
  vi.stubGlobal('fetch', asked)
  return asked
}
const csv = (over: object = {}) => ({
  ok: true,
  status: 200,
  redirected: false,
  url: `${folder}a.csv`,
  headers: new Headers({ 'content-type': 'text/csv' }),
  body: new Response('a,b').body,
  ...over,
})
const failing = (error: unknown) => () => Promise.reject(error)
const failingBody = (error: unknown) =>
  new ReadableStream({
    start: (stream) => {
      stream.enqueue(new Uint8Array(2))
      setTimeout(() => stream.error(error))
    },
  })

afterEach(() => vi.unstubAllGlobals())

describe('a folder on the web', () => {
  it('is asked for the file below it, anew and without a trace of the visitor', async () => {
    const asked = answering(() => Promise.resolve(csv()))
    expect(new TextDecoder().decode(await fetchSource(folder)('observations/år.csv'))).toBe('a,b')
    expect(String(asked.mock.calls[0]?.[0])).toBe(`${folder}observations/%C3%A5r.csv`)
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
  })

  it.each([
    [404, 'notFound'],
    [410, 'notFound'],
    [401, 'refused'],
    [403, 'refused'],
    [429, 'refused'],
    [500, 'server'],
    [503, 'server'],
  ])('that answers %i has failed as %s', async (status, kind) => {
    answering(() => Promise.resolve(csv({ ok: false, status })))
    await expect(fetchSource(folder)('a.csv')).rejects.toMatchObject({
      name: 'LoadError',
      kind,
      status,
      address: 'a.csv',
    })
  })

  it.each([
    ['offline', 'asking', failing(new TypeError('Failed to fetch'))],
    ['timeout', 'asking', failing(new DOMException('late', 'TimeoutError'))],
    ['offline', 'reading', () => Promise.resolve(csv({ body: failingBody(new TypeError('cut off')) }))],
    ['timeout', 'reading', () => Promise.resolve(csv({ body: failingBody(new DOMException('late', 'TimeoutError')) }))],
    [
      'webPage',
      'reading',
      () => Promise.resolve(csv({ headers: new Headers({ 'content-type': 'text/html; charset=utf-8' }) })),
    ],
    ['notAllowed', 'reading', () => Promise.resolve(csv({ redirected: true, url: 'https://annen.example/a.csv' }))],
  ])('has failed as %s while %s', async (kind, _, answer) => {
    answering(answer)
    await expect(fetchSource(folder)('a.csv')).rejects.toMatchObject({ name: 'LoadError', kind, address: 'a.csv' })
  })

  it('may send us on within its own host', async () => {
    answering(() => Promise.resolve(csv({ redirected: true, url: 'https://asker.example/ny/a.csv' })))
    await expect(fetchSource(folder)('a.csv')).resolves.toBeInstanceOf(Uint8Array)
  })

  it('is told of while it comes, with its size where the answer says it', async () => {
    const told: [number, number][] = []
    const body = () => {
      const parts = [3, 4]
      return new ReadableStream({
        pull: (stream) => {
          const length = parts.shift()
          if (length === undefined) stream.close()
          else stream.enqueue(new Uint8Array(length))
        },
      })
    }
    answering(() => Promise.resolve(csv({ body: body(), headers: new Headers({ 'content-length': '7' }) })))
    expect(await fetchSource(folder, (...bytes) => told.push(bytes))('a.csv')).toHaveLength(7)
    answering(() =>
      Promise.resolve(
        csv({ body: body(), headers: new Headers({ 'content-length': '5', 'content-encoding': 'gzip' }) }),
      ),
    )
    await fetchSource(folder, (...bytes) => told.push(bytes))('a.csv')
    expect(told).toEqual([
      [3, 7],
      [7, 7],
      [3, 0],
      [7, 0],
    ])
  })

  describe('that gives too much', () => {
    const tooMuch = () => {
      let pulled = 0
      let isCancelled = false
      const body = new ReadableStream({
        pull: (stream) => {
          pulled += 1
          if (pulled > 50) stream.close()
          else stream.enqueue(new Uint8Array(100))
        },
        cancel: () => {
          isCancelled = true
        },
      })
      return { body, state: () => ({ isCancelled, pulled }) }
    }

    it.each([
      // A stream has its first part ready before anybody asks.
      ['at once, where the answer says so', { 'content-length': '1001' }, 1],
      ['at the limit, where it does not', {}, 12],
    ])('is left %s', async (_, headers, most) => {
      const whole = tooMuch()
      answering(() => Promise.resolve(csv({ body: whole.body, headers: new Headers(headers) })))
      await expect(fetchSource(folder, undefined, 1000)('a.csv')).rejects.toMatchObject({ kind: 'tooLarge' })
      expect(whole.state().isCancelled).toBe(true)
      expect(whole.state().pulled).toBeLessThanOrEqual(most)

      const pieces = tooMuch()
      answering(() => Promise.resolve(csv({ body: pieces.body, headers: new Headers(headers) })))
      const readAll = async () => {
        for await (const chunk of (await fetchChunks(folder, 1000)('a.csv')).chunks) expect(chunk).toHaveLength(100)
      }
      await expect(readAll()).rejects.toMatchObject({ kind: 'tooLarge' })
      expect(pieces.state().isCancelled).toBe(true)
      expect(pieces.state().pulled).toBeLessThanOrEqual(most)
    })
  })

  describe('that keeps us waiting', () => {
    beforeEach(() => vi.useFakeTimers())
    afterEach(() => vi.useRealTimers())

    const never = (options?: RequestInit) =>
      new Promise<never>((_, reject) =>
        options?.signal?.addEventListener('abort', ({ target }) => reject((target as AbortSignal).reason)),
      )

    it.each([
      ['10 seconds for the first byte', 10_000, (options?: RequestInit) => never(options)],
      [
        '60 seconds for the last',
        60_000,
        (options?: RequestInit) => Promise.resolve(csv({ body: new ReadableStream({ pull: () => never(options) }) })),
      ],
    ])('is given up after %s', async (_, longest, answer) => {
      vi.stubGlobal('fetch', (_address: URL, options?: RequestInit) => answer(options))
      const failed = vi.fn()
      fetchSource(folder)('a.csv').catch(failed)
      await vi.advanceTimersByTimeAsync(longest - 1)
      expect(failed).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(1)
      expect(failed).toHaveBeenCalledWith(expect.objectContaining({ kind: 'timeout' }))
    })
  })
})
