import { isPassing } from '../core/issue/LoadError.ts'
import type { KnowledgeBase, ResourceState } from '../core/model/KnowledgeBase.ts'

const mostTries = 3
const longestPause = 30

interface Retrying {
  /** Reads one resource anew. */
  readonly retry: (resource: string) => Promise<KnowledgeBase>
  readonly pause: (seconds: number) => Promise<void>
  /** From 0 to 1. */
  readonly random: () => number
}

/**
 * Asks anew for what failed in passing, one file at a time, with longer and longer pauses; a source that says how long to
 * wait is obeyed, and left alone when that is too long. The page has long been shown.
 */
export async function retryFailed(base: KnowledgeBase, { retry, pause, random }: Retrying): Promise<void> {
  let latest = base
  for (let tried = 1; tried < mostTries; tried += 1) {
    const waiting = latest.resources.filter(isWaiting)
    if (waiting.length === 0) return
    await pause(pauseBefore(waiting, tried, random()))
    for (const { resource } of waiting) latest = await retry(resource.name)
  }
}

function isWaiting({ loadError }: ResourceState): boolean {
  return loadError !== null && isPassing(loadError) && (loadError.retryAfter ?? 0) <= longestPause
}

/** Seconds. Chance spreads those who ask, so that a server that comes back is not met by all of them at once. */
function pauseBefore(waiting: readonly ResourceState[], tried: number, chance: number): number {
  const asked = Math.max(0, ...waiting.map(({ loadError }) => loadError?.retryAfter ?? 0))
  return Math.max(asked, chance * Math.min(longestPause, 2 ** tried))
}
