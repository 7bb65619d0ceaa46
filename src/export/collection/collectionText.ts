import { type Parameters, parseSelection, printSelection } from '../../core/select/selectionAddress.ts'
import { printDrawing } from '../view/drawingText.ts'
import { type Collected, type Collection, figureKinds } from './Collection.ts'
import { extractOf } from './extractOf.ts'

/** As JSON, each selection written as in an address. */
export function printCollection({ title, figures }: Collection): string {
  return `${JSON.stringify({ version: 1, title, figures: figures.map(written) }, null, 2)}\n`
}

/** The inverse of printCollection. Null for what is no collection; figures that cannot be read are left out and counted. */
export function parseCollection(text: string): { collection: Collection; leftOut: number } | null {
  const json = jsonOf(text)
  if (!isObject(json) || !Array.isArray(json.figures)) return null
  const figures = json.figures.map(collectedOf)
  const read = figures.filter((figure) => figure !== null)
  return { collection: { title: textOf(json.title), figures: read }, leftOut: figures.length - read.length }
}

function written({ title, comment, under, ...what }: Collected): object {
  const said = { title, comment, ...(under !== null && { under }) }
  switch (what.kind) {
    case 'matrix':
      return { ...what, ...said }
    case 'extract': {
      const { drawings, ...words } = what
      return { ...words, ...(drawings.length > 0 && { drawings: drawings.map(printDrawing) }), ...said }
    }
    default:
      return { kind: what.kind, ...said, show: printSelection(what.selection) }
  }
}

function collectedOf(json: unknown): Collected | null {
  if (!isObject(json)) return null
  const under = typeof json.under === 'string' ? json.under : null
  const said = { title: textOf(json.title), comment: textOf(json.comment), under }
  if (json.kind === 'matrix') return { kind: 'matrix', themeId: textOf(json.themeId), ...said }
  if (json.kind === 'extract') {
    const extract = extractOf(json)
    return extract && { kind: 'extract', ...extract, ...said }
  }
  const kind = figureKinds.find((one) => one === json.kind)
  if (!kind || !isObject(json.show)) return null
  const { selection, invalid } = parseSelection(parametersOf(json.show))
  return selection.indicatorId === '' || invalid.length > 0 ? null : { kind, selection, ...said }
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
