import { type JsonObject, objectOf, textOf } from '../../descriptor/jsonValue.ts'
import { CubeFault, checkPositions, expectAt } from './CubeFault.ts'

/** The mark of each cell by position, '' where there is none; a publisher's own marks as those we know. */
export function cubeStatuses(dataset: JsonObject, cells: number): (index: number) => string {
  const statusAt = statusOf(dataset.status, cells)
  const known = ownMarks(dataset)
  return known === null ? statusAt : (index) => known(statusAt(index))
}

/** In a PX file «-» stands for no number of anything: a zero, and no gap (PX file format, DATASYMBOLNIL). */
export function withNil(
  valueAt: (index: number) => unknown,
  statusAt: (index: number) => string,
  { status, extension }: JsonObject,
): (index: number) => unknown {
  const said = objectOf(extension)
  const isPx = objectOf(said?.px) !== null || objectOf(said?.missingValueDescriptions) !== null
  if (!isPx || status === undefined) return valueAt
  return (index) => {
    const value = valueAt(index)
    return (value ?? null) === null && statusAt(index) === '-' ? 0 : value
  }
}

function statusOf(status: unknown, cells: number): (index: number) => string {
  if (status === undefined || status === null) return () => ''
  if (typeof status === 'string') return () => status
  if (Array.isArray(status)) {
    // A list of one holds for all (JSON-stat: "status" of a single element).
    if (status.length !== cells && status.length !== 1)
      throw new CubeFault('status', String(status.length), String(cells))
    return (index) => textOr(status.length === 1 ? status[0] : status[index])
  }
  const sparse = expectAt(objectOf(status), 'status', 'object')
  checkPositions(sparse, 'status', cells)
  return (index) => textOr(sparse[index])
}

function ownMarks(dataset: JsonObject): ((mark: string) => string) | null {
  const extension = objectOf(dataset.extension)
  const described = describedMarks(extension?.missingValueDescriptions)
  if (described.size > 0) return (mark) => described.get(mark) ?? mark
  return textOf(dataset.source) === 'ESTAT' || textOf(dataset.source) === 'Eurostat' ? eurostatMark : null
}

/** What PxWeb's descriptions of missing values say, in English, Finnish and Swedish, as the marks we know. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/secrecy|secret|confidential|salassa|tietosuoj|sekretess/i, ':'],
  [/not applicable|epälooginen|ei sovelleta|inte tillämplig|logiskt omöjlig/i, '.'],
  [/magnitude nil|ei yhtään|värdet noll/i, '-'],
]

/** Statistics Finland numbers its reasons and tells beside the figures what the numbers mean; any other of them is a gap. */
function describedMarks(descriptions: unknown): ReadonlyMap<string, string> {
  const told = Object.entries(objectOf(descriptions) ?? {})
  return new Map(
    told.map(([code, words]) => [code, meanings.find(([meaning]) => meaning.test(textOr(words)))?.[1] ?? '..']),
  )
}

/** Eurostat's colon is a figure that is not there; with a «c» one that is hidden. */
function eurostatMark(mark: string): string {
  const [, flags] = /^: ?([a-z]{0,3})$/.exec(mark) ?? []
  if (flags === undefined) return mark
  return flags.includes('c') ? ':' : '..'
}

function textOr(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}
