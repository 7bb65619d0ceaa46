import { describe, expect, it } from 'vitest'
import { LoadError } from '../../src/core/issue/LoadError.ts'
import { hostQueue, usualHostLimits } from '../../src/source/hostQueue.ts'

/** A clock that moves only when somebody waits. */
function clock(chance = 0.5) {
  let at = 0
  const now = () => at
  const pause = async (milliseconds: number, signal: AbortSignal) => {
    signal.throwIfAborted()
    await new Promise((resolve) => setImmediate(resolve))
    at += milliseconds
  }
  return { now, pause, random: () => chance }
}
const signal = new AbortController().signal
const busy = (retryAfter?: number) => new LoadError('refused', 'x', 429, retryAfter)

describe('a queue for a host', () => {
  it('asks once a second, and no more than twenty times in any minute', async () => {
    const time = clock()
    const ask = hostQueue(time)
    const starts = await Promise.all(Array.from({ length: 50 }, () => ask('a', async () => time.now(), signal)))
    expect(starts[1]).toBe(1000)
    for (const start of starts)
      expect(starts.filter((other) => other >= start && other < start + 60_000).length).toBeLessThanOrEqual(20)
  })

  it('lets another host answer meanwhile', async () => {
    const time = clock()
    const ask = hostQueue(time)
    await ask('a', async () => 1, signal)
    await ask('b', async () => 1, signal)
    expect(time.now()).toBe(0)
  })

  it('asks no more than four at once', async () => {
    const time = clock()
    const ask = hostQueue(time, { ...usualHostLimits, gap: 0 })
    let [running, most] = [0, 0]
    const slow = async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running -= 1
    }
    await Promise.all(Array.from({ length: 12 }, () => ask('a', slow, signal)))
    expect(most).toBe(4)
  })

  it('obeys what the host asks, for everyone who asks it', async () => {
    const time = clock()
    const ask = hostQueue(time)
    const answers = [busy(17)]
    const first = ask(
      'a',
      async () => {
        const fault = answers.pop()
        if (fault) throw fault
        return time.now()
      },
      signal,
    )
    const second = ask('a', async () => time.now(), signal)
    expect(Math.min(await first, await second)).toBeGreaterThanOrEqual(17_000)
  })

  it('tries three times with pauses that chance decides, and then gives up', async () => {
    const time = clock(1)
    let asked = 0
    const fail = async () => {
      asked += 1
      throw new LoadError('server', 'x', 503)
    }
    await expect(hostQueue(time)('a', fail, signal)).rejects.toThrow('server')
    expect([asked, time.now()]).toEqual([3, 2000 + 4000])
  })

  it('waits as chance decides, longer each time and never more than half a minute', async () => {
    const waited = async (chance: number, tries: number) => {
      const time = clock(chance)
      const fail = () => Promise.reject(new LoadError('server', 'x', 503))
      const limits = { ...usualHostLimits, aMinute: 100, tries }
      await expect(hostQueue(time, limits)('a', fail, signal)).rejects.toThrow('server')
      return time.now()
    }
    expect(await waited(0.75, 3)).toBe(1500 + 3000)
    expect(await waited(1, 7)).toBe(2000 + 4000 + 8000 + 16_000 + 30_000 + 30_000)
  })

  it('waits two minutes if the host wants that, and no longer', async () => {
    const triesFor = async (seconds: number) => {
      let asked = 0
      const fail = async () => {
        asked += 1
        throw busy(seconds)
      }
      await expect(hostQueue(clock())('a', fail, signal)).rejects.toThrow()
      return asked
    }
    expect([await triesFor(120), await triesFor(121)]).toEqual([3, 1])
  })

  it('does not ask for somebody who left while others were answered', async () => {
    const ask = hostQueue(clock(), { ...usualHostLimits, gap: 0, atOnce: 1 })
    const stop = new AbortController()
    let answerFirst = () => {}
    const first = ask('a', () => new Promise<void>((resolve) => (answerFirst = resolve)), signal)
    let wasAsked = false
    const second = ask(
      'a',
      async () => {
        wasAsked = true
      },
      stop.signal,
    )
    await new Promise((resolve) => setImmediate(resolve))
    stop.abort(new Error('left the page'))
    answerFirst()
    await first
    await expect(second).rejects.toThrow('left the page')
    expect(wasAsked).toBe(false)
  })

  it('does not try again what is refused, or a host that wants a long time', async () => {
    for (const fault of [new LoadError('notFound', 'x', 404), busy(3600)]) {
      let asked = 0
      const fail = async () => {
        asked += 1
        throw fault
      }
      await expect(hostQueue(clock())('a', fail, signal)).rejects.toBe(fault)
      expect(asked).toBe(1)
    }
  })

  it('gives up when it is cancelled, and lets those behind come through', async () => {
    const stop = new AbortController()
    const ask = hostQueue(clock())
    await ask('a', async () => 1, signal)
    stop.abort(new Error('left the page'))
    const cancelled = ask('a', async () => 2, stop.signal)
    await expect(cancelled).rejects.toThrow('left the page')
    expect(await ask('a', async () => 3, signal)).toBe(3)
  })
})
