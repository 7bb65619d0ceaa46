/** Maps a value to pixels, straight. An empty domain maps to the middle of the range. */
export type Scale = (value: number) => number

export function linearScale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  if (high === low) return () => (from + to) / 2
  return (value) => roundPixels(from + ((value - low) / (high - low)) * (to - from))
}

/** Hundredths of a pixel are enough, and keep drawings equal on every machine. */
export function roundPixels(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
