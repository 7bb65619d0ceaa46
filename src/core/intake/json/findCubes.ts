import { type JsonObject, objectOf, objectsOf, textOf } from '../../descriptor/jsonValue.ts'

/** What a bundle may say beside its datasets. */
const aboutAll: ReadonlySet<string> = new Set(
  'version class label updated source href link note extension error'.split(' '),
)

/** The JSON-stat datasets of a document by name; null when it is no JSON-stat. Empty when it is, but holds none. */
export function findCubes(document: unknown): (readonly [string, JsonObject])[] | null {
  const root = objectOf(document)
  if (root === null) return null
  if (root.class === 'collection') return datasetsIn(objectsOf(objectOf(root.link)?.item))
  if (root.class === 'dataset' || isDataset(root)) return [[textOf(root.label), root]]
  if (root.version !== undefined && root.class !== undefined) return []
  const own = Object.entries(root).filter(([key]) => !aboutAll.has(key))
  const members = own.filter(([, member]) => isDataset(objectOf(member)))
  return members.length === 0 || members.length < own.length
    ? null
    : members.map(([name, member]) => [textOf(objectOf(member)?.label) || name, member as JsonObject])
}

function isDataset(member: JsonObject | null): boolean {
  return objectOf(member?.dimension) !== null && (member?.value !== undefined || member?.id !== undefined)
}

/** Items that are only links hold nothing to read; a collection may hold others. */
function datasetsIn(items: readonly JsonObject[]): (readonly [string, JsonObject])[] {
  return items.flatMap((item) => {
    if (item.class === 'collection') return datasetsIn(objectsOf(objectOf(item.link)?.item))
    return isDataset(item) ? [[textOf(item.label), item] as const] : []
  })
}
