import { Session } from 'node:inspector/promises'

/** Counts how many times the blocks of our own reading code are entered. Open it before the code has run: it is not optimised then. */
export async function workCounter() {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const taken = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const own = result.filter(({ url }) => url.includes('core/intake'))
    const counts = own.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    return counts.reduce((sum, count) => sum + count, 0)
  }
  return {
    /** The same on every machine and at every load, so that what grows faster than its input shows without a clock. */
    countedWork: async (run: () => void): Promise<number> => {
      await taken()
      run()
      return taken()
    },
    close: () => session.disconnect(),
  }
}
