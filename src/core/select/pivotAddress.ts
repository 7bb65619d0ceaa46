import { parseList, parseName, printList, printName } from './listAddress.ts'
import { type CategoryPick, cellFills, defaultPivot, type PivotSelection, pivotViews } from './PivotSelection.ts'
import { parseReduction, printReduction } from './pivotReductionAddress.ts'
import type { Parameters } from './selectionAddress.ts'

const pickPrefix = 'v.'
/** An axis that shall have no dimension. */
const none = '*ingen'
const all = '*alle'
const newest = '*siste'
const open = '*'

/** Reads a slice. Unknown parameters are ignored; those that cannot be read fall back and are named. */
export function parsePivot(parameters: Parameters): { selection: PivotSelection; invalid: string[] } {
  const fallback = defaultPivot(parameters.id ?? '')
  const invalid: string[] = []
  const read = <T>(name: string, parse: (text: string) => T | null): T | null => {
    const text = parameters[name] ?? ''
    const value = text === '' ? null : parse(text)
    if (text !== '' && value === null) invalid.push(name)
    return value
  }
  const selection = {
    ...fallback,
    measure: read('mal', parseName),
    rows: read('rad', parseAxis),
    columns: read('kol', parseAxis),
    picks: parsePicks(parameters),
    reduction: read('regn', parseReduction) ?? fallback.reduction,
    view: read('vis', (text) => pivotViews.find((view) => view === text) ?? null) ?? fallback.view,
    fill: read('fyll', (text) => cellFills.find((fill) => fill === text) ?? null),
    sort: read('sorter', parseSort),
  }
  return { selection, invalid }
}

/** Writes a slice in a fixed order, with what is default left out. The inverse of parsePivot. */
export function printPivot(selection: PivotSelection): Record<string, string> {
  const { table, measure, rows, columns, picks, reduction, view, fill, sort } = selection
  return {
    id: table,
    ...(measure !== null && { mal: printName(measure) }),
    ...(rows !== null && { rad: printAxis(rows) }),
    ...(columns !== null && { kol: printAxis(columns) }),
    ...Object.fromEntries([...picks].map(([dimension, pick]) => [pickPrefix + dimension, printPick(pick)])),
    ...(reduction.as !== 'sum' && { regn: printReduction(reduction) }),
    ...(view !== 'tabell' && { vis: view }),
    ...(fill !== null && { fyll: fill }),
    ...(sort !== null && { sorter: printSort(sort) }),
  }
}

/** The name of a dimension's parameter. */
export function pickParameter(dimension: string): string {
  return pickPrefix + dimension
}

function parseAxis(text: string): string[] {
  return text === none ? [] : parseList(text)
}

function printAxis(dimensions: readonly string[]): string {
  return dimensions.length === 0 ? none : printList(dimensions)
}

function parsePicks(parameters: Parameters): Map<string, CategoryPick> {
  return new Map(
    Object.entries(parameters).flatMap(([name, text]) =>
      name.startsWith(pickPrefix) && text !== undefined && text !== ''
        ? [[name.slice(pickPrefix.length), parsePick(text)] as const]
        : [],
    ),
  )
}

function parsePick(text: string): CategoryPick {
  if (text === all) return { kind: 'all' }
  if (text === newest) return { kind: 'newest' }
  if (text === none) return { kind: 'some', categories: [] }
  const [from, to, more] = text.split('..')
  if (from === undefined || to === undefined || more !== undefined) return { kind: 'some', categories: parseList(text) }
  return { kind: 'range', from: parseEnd(from), to: parseEnd(to) }
}

function printPick(pick: CategoryPick): string {
  switch (pick.kind) {
    case 'all':
      return all
    case 'newest':
      return newest
    case 'some':
      return pick.categories.length === 0 ? none : printList(pick.categories)
    case 'range':
      return `${printEnd(pick.from)}..${printEnd(pick.to)}`
  }
}

function parseEnd(text: string): string | null {
  return text === open ? null : parseName(text)
}

function printEnd(end: string | null): string {
  return end === null ? open : printName(end)
}

/** `-2` is falling by the third column. */
function parseSort(text: string): PivotSelection['sort'] {
  const parts = /^(-?)(\d{1,5})$/.exec(text)
  return parts && { column: Number(parts[2]), falling: parts[1] === '-' }
}

export function printSort({ column, falling }: NonNullable<PivotSelection['sort']>): string {
  return `${falling ? '-' : ''}${column}`
}
