import { Session } from 'node:inspector/promises'

/**
 * How many times the blocks of our own reading code are entered while `run` runs. It is the same on every machine and at every
 * load, so that what grows faster than its input shows without a clock.
 */
export async function countedWork(run: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  run()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  session.disconnect()
  const own = result.filter(({ url }) => url.includes('core/intake'))
  return own
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0)
}
