import type { Origin } from '../model/Origin.ts'
import type { Point } from '../model/Series.ts'

/** The rows of the figure and of all that went into it: a base year stands in rows of its own. */
export function originsOf({ origins, inputs = [] }: Point): Origin[] {
  const all = [...origins, ...inputs.flatMap((input) => input.origins)]
  return [...new Map(all.map((origin) => [`${origin.file}:${origin.line}`, origin])).values()]
}
