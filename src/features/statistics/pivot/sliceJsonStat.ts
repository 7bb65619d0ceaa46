import { categoryName } from '../../../blocks/slice/categoryName.ts'
import { dimensionName } from '../../../blocks/slice/dimensionName.ts'
import type { GridView } from '../../../blocks/slice/gridView.ts'
import { axisOf } from '../../../blocks/slice/PivotFrame.ts'
import { categoriesOf, cellOf, type PivotCell } from '../../../blocks/slice/pivotTable.ts'
import { tableSources } from '../../../blocks/slice/tableSources.ts'
import type { CubeShape } from '../../../core/aggregate/cube/CubeShape.ts'
import { sourceName } from '../../../core/model/Source.ts'
import { inLocale } from '../../../i18n/Locale.ts'

type ShownDimension = CubeShape['dimensions'][number] & { readonly shown: readonly string[] }

/**
 * A slice as a JSON-stat 2.0 dataset: measure × the dimensions down the side × those across, in full precision. A cell without
 * a figure is null, with its status; where a rule kept it from being computed, the rule stands in `extension`.
 */
export function sliceJsonStat(view: GridView): string {
  const { resource, base } = view.frame
  const keys = keysOf(view)
  const dimensions = dimensionsOf(view, keys)
  const cells = placed(view, keys, dimensions)
  const values = new Map(cells.map(({ at, value }) => [at, value]))
  const size = dimensions.map(({ shown }) => shown.length)
  const count = size.reduce((all, one) => all * one, 1)
  const content = {
    version: '2.0',
    class: 'dataset',
    label: view.headline,
    source: tableSources(resource, base).map(sourceName).join('; '),
    id: ['measure', ...dimensions.map(({ id }) => id)],
    size: [1, ...size],
    role: { metric: ['measure'], geo: idsOf(dimensions, 'geo'), time: idsOf(dimensions, 'time') },
    dimension: {
      measure: measureOf(view),
      ...Object.fromEntries(dimensions.map((one) => [one.id, described(view, one)])),
    },
    value: Array.from({ length: count }, (_, at) => values.get(at) ?? null),
    status: byPlace(cells, ({ status }) => (status === 'ok' ? null : status)),
    extension: { rules: byPlace(cells, ({ reason }) => reason), incomplete: byPlace(cells, (cell) => cell.incomplete) },
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** The categories of each cell, one a dimension, in the order of the answer. */
function keysOf({ frame: { shape }, answers: { cells } }: GridView): string[][] {
  const { rows, columns } = cells
  return Array.from({ length: rows.length * columns.length }, (_, at) => [
    ...categoriesOf(rows, Math.floor(at / columns.length), shape),
    ...categoriesOf(columns, at % columns.length, shape),
  ])
}

function dimensionsOf({ frame, answers: { cells } }: GridView, keys: readonly (readonly string[])[]): ShownDimension[] {
  return [...cells.rows.dimensions, ...cells.columns.dimensions].map((id, d) => {
    const axis = axisOf(frame, id)
    const used = new Set(keys.map((key) => key[d]))
    return { ...axis, shown: axis.categories.filter((category) => used.has(category)) }
  })
}

type PlacedCell = PivotCell & { readonly at: number }

/** Each cell where JSON-stat has it, the last dimension fastest. */
function placed(
  { answers: { cells } }: GridView,
  keys: readonly (readonly string[])[],
  dimensions: readonly ShownDimension[],
): PlacedCell[] {
  const places = dimensions.map(({ shown }) => new Map(shown.map((category, i) => [category, i])))
  const placeOf = (key: readonly string[]) =>
    key.reduce((at, category, d) => at * (places[d]?.size ?? 1) + (places[d]?.get(category) ?? 0), 0)
  return keys.map((key, cell) => ({ at: placeOf(key), ...cellOf(cells, cell) }))
}

function byPlace<Told>(cells: readonly PlacedCell[], tell: (cell: PlacedCell) => Told | null): Record<string, Told> {
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const told = tell(cell)
      return told === null ? [] : [[cell.at, told]]
    }),
  )
}

function idsOf(dimensions: readonly ShownDimension[], role: string): string[] {
  return dimensions.filter((one) => one.role === role).map(({ id }) => id)
}

function measureOf({ measureName, frame: { unit, locale } }: GridView): object {
  const written = { label: inLocale(unit.label, locale), decimals: unit.decimals }
  return {
    label: measureName,
    category: { index: ['measure'], label: { measure: measureName }, unit: { measure: written } },
  }
}

function described({ frame }: GridView, dimension: ShownDimension): object {
  const { resource, base, locale } = frame
  const names = dimension.shown.map((category) => [
    category,
    categoryName(dimension, category, { places: base.places, locale }),
  ])
  return {
    label: dimensionName(dimension, resource, locale),
    category: { index: dimension.shown, label: Object.fromEntries(names) },
  }
}
