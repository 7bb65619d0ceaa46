/** True when that many labels, `gap` pixels apart, have room between the two ends. */
export function hasRoom(count: number, gap: number, low: number, high: number): boolean {
  return (count - 1) * gap <= high - low
}

/**
 * Moves wanted positions (ascending, pixels) as little as can be so that neighbours are `gap` apart and all lie between
 * `low` and `high`. Pools adjacent violators: crowded neighbours share the mean of where they would be.
 */
export function dodge(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const pools: { sum: number; count: number }[] = []
  wanted.forEach((position, i) => {
    pools.push({ sum: position - i * gap, count: 1 })
    while (isCrowded(pools)) mergeLast(pools)
  })
  const top = high - (wanted.length - 1) * gap
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(low, Math.min(top, sum / count))))
    .map((position, i) => position + i * gap)
}

function isCrowded(pools: readonly { sum: number; count: number }[]): boolean {
  const [before, last] = pools.slice(-2)
  return before !== undefined && last !== undefined && before.sum / before.count > last.sum / last.count
}

function mergeLast(pools: { sum: number; count: number }[]): void {
  const last = pools.pop()
  const before = pools.at(-1)
  if (!last || !before) return
  before.sum += last.sum
  before.count += last.count
}
