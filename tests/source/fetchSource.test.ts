import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode('a,b').buffer),
  ...over,
})
const failing = (error: unknown) => () => Promise.reject(error)

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
    ['offline', 'reading', () => Promise.resolve(csv({ arrayBuffer: failing(new TypeError('cut off')) }))],
    [
      'timeout',
      'reading',
      () => Promise.resolve(csv({ arrayBuffer: failing(new DOMException('late', 'TimeoutError')) })),
    ],
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
        (options?: RequestInit) => Promise.resolve(csv({ arrayBuffer: () => never(options) })),
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
