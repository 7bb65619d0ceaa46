import type { Selection } from '../../core/select/Selection.ts'
import { type Parameters, parseSelection, printSelection } from '../../core/select/selectionAddress.ts'

export const collectedKinds = ['chart', 'table', 'multiples'] as const
export type CollectedKind = (typeof collectedKinds)[number]

/** Something a reader has put aside to show to others: an indicator as it was chosen, and what was written beside it. */
export interface Collected {
  readonly kind: CollectedKind
  readonly selection: Selection
  /** Empty for the chart's own headline. */
  readonly title: string
  readonly comment: string
}

export interface Collection {
  readonly title: string
  readonly figures: readonly Collected[]
}

/** As JSON, each selection written as in an address. */
export function printCollection({ title, figures }: Collection): string {
  const written = figures.map(({ selection, ...rest }) => ({ ...rest, show: printSelection(selection) }))
  return `${JSON.stringify({ version: 1, title, figures: written }, null, 2)}\n`
}

/** The inverse of printCollection. Null for what is no collection; figures that cannot be read are left out and counted. */
export function parseCollection(text: string): { collection: Collection; leftOut: number } | null {
  const json = jsonOf(text)
  if (!isObject(json) || !Array.isArray(json.figures)) return null
  const figures = json.figures.map(collectedOf)
  const read = figures.filter((figure) => figure !== null)
  return { collection: { title: textOf(json.title), figures: read }, leftOut: figures.length - read.length }
}

function collectedOf(json: unknown): Collected | null {
  if (!isObject(json) || !isObject(json.show)) return null
  const kind = collectedKinds.find((one) => one === json.kind)
  const { selection, invalid } = parseSelection(parametersOf(json.show))
  if (!kind || selection.indicatorId === '' || invalid.length > 0) return null
  return { kind, selection, title: textOf(json.title), comment: textOf(json.comment) }
}

function parametersOf(json: Readonly<Record<string, unknown>>): Parameters {
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, textOf(value)]))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function textOf(json: unknown): string {
  return typeof json === 'string' ? json : ''
}
