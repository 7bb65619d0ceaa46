/** A chart this wide has texts of 13 pixels that read on a desk. */
const deskWidth = 900

/** How many times larger a chart is drawn than on a desk. Never smaller: on a phone it is drawn for the phone. */
export function enlargement(width: number): number {
  return Math.max(1, width / deskWidth)
}
