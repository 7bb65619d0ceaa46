import type { Table } from '../intake/Table.ts'
import { type Indicator, measureTypes, progressMethods } from './Indicator.ts'
import { type Row, rowsOf } from './rows.ts'
import { type Unit, unitKinds } from './Unit.ts'

export function buildUnits(tables: readonly Table[]): Unit[] {
  return rowsOf(tables).map((row) => ({
    id: row.text('unit_id'),
    kind: row.oneOf('kind', unitKinds) ?? 'other',
    label: row.words('label'),
    symbol: row.words('symbol'),
    decimals: row.number('decimals') ?? 0,
    scaleMin: row.number('scale_min'),
    scaleMax: row.number('scale_max'),
  }))
}

/** Indicators whose unit is known; a figure without a unit is not shown. */
export function buildIndicators(tables: readonly Table[], units: ReadonlyMap<string, Unit>): Indicator[] {
  return rowsOf(tables).flatMap((row) => {
    const unit = units.get(row.text('unit_id'))
    return unit ? [buildIndicator(row, { ...unit, decimals: row.number('decimals') ?? unit.decimals })] : []
  })
}

function buildIndicator(row: Row, unit: Unit): Indicator {
  return {
    id: row.text('indicator_id'),
    name: row.words('name'),
    unit,
    measureType: row.oneOf('measure_type', measureTypes) ?? 'count',
    additive: row.flag('additive'),
    direction: row.oneOf('direction', ['higher', 'lower']),
    definition: row.words('definition'),
    population: row.text('population'),
    method: row.text('method'),
    weaknesses: row.text('weaknesses'),
    themeId: row.text('theme_id'),
    subThemeIds: row.list('sub_themes'),
    alsoThemeIds: row.list('also_theme'),
    placedBy: row.text('placed_by'),
    proxy: row.flag('proxy'),
    role: row.oneOf('role', ['headline', 'indicator', 'context']) ?? 'context',
    headlineOrder: row.number('headline_order'),
    kind: row.oneOf('kind', ['nøkkeltall', 'statistikk']) ?? 'statistikk',
    frequency: row.oneOf('frequency', ['year', 'election', 'irregular', 'once']) ?? 'irregular',
    nextUpdate: row.text('next_update'),
    progressMethod: row.oneOf('progress_method', progressMethods) ?? 'none',
    denominatorId: row.optional('denominator_id'),
    note: row.text('note'),
    finding: row.words('finding'),
  }
}
