import type { Issue } from '../issue/Issue.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import type { Origin } from '../model/Origin.ts'
import type { Point } from '../model/Series.ts'
import { originsOf } from './originsOf.ts'

const known = new WeakMap<readonly Issue[], ReadonlyMap<string, readonly Issue[]>>()

/** What is wrong, or to be noted, with the rows a figure rests on, those of all that went into it too. */
export function figureFaults(point: Point, { figureFaults: faults }: KnowledgeBase): Issue[] {
  if (faults.length === 0) return []
  const byLine = known.get(faults) ?? faultsByLine(faults)
  known.set(faults, byLine)
  return originsOf(point).flatMap((origin) => byLine.get(placeOf(origin)) ?? [])
}

function faultsByLine(faults: readonly Issue[]): Map<string, Issue[]> {
  const byLine = new Map<string, Issue[]>()
  for (const fault of faults) {
    const same = byLine.get(placeOf(fault))
    if (same) same.push(fault)
    else byLine.set(placeOf(fault), [fault])
  }
  return byLine
}

function placeOf({ file, line }: Pick<Issue, 'file' | 'line'> | Origin): string {
  return `${file}:${line}`
}
