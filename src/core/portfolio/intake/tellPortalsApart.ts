import { portalName, registerOfFileName } from './asOf.ts'
import type { Snapshot } from './buildSnapshots.ts'

/**
 * Two municipalities number their projects alike. Exports that give most of the numbers they share to different titles are of
 * different portals, and are called as their files are; the others are views of one.
 */
export function tellPortalsApart(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  const titles = new Map<string, Map<string, string>>()
  for (const { register, file, id, titleKey } of snapshots) {
    if (register !== portalName || id === null) continue
    titles.set(file, (titles.get(file) ?? new Map()).set(id, titleKey))
  }
  const files = [...titles.keys()]
  const portals: string[][] = []
  let isOne = true
  for (const file of files) {
    const told = portals.map((portal) => portal.map((other) => likeness(titles.get(file), titles.get(other))))
    const same = told.findIndex((all) => all.includes('same'))
    isOne &&= told.every((all) => !all.includes('other'))
    if (same >= 0) portals[same]?.push(file)
    else portals.push([file])
  }
  if (isOne) return snapshots
  const names = new Map(portals.flatMap((portal) => portal.map((file) => [file, nameOf(portal, portals)] as const)))
  return snapshots.map((one) => {
    const register = one.register === portalName ? (names.get(one.file) ?? one.register) : one.register
    return { ...one, register }
  })
}

type Titles = ReadonlyMap<string, string>

function likeness(one: Titles = new Map(), other: Titles = new Map()): 'same' | 'other' | 'unknown' {
  const shared = [...one].filter(([id]) => other.has(id))
  if (shared.length === 0) return 'unknown'
  return shared.filter(([id, title]) => other.get(id) === title).length * 2 >= shared.length ? 'same' : 'other'
}

/** The first file's name without its date, or with it where another portal's file has that name too. */
function nameOf([first = '']: readonly string[], portals: readonly (readonly string[])[]): string {
  const bare = registerOfFileName(first)
  return portals.filter(([file = '']) => registerOfFileName(file) === bare).length > 1 ? first : bare
}
