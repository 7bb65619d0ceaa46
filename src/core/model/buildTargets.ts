import type { Table } from '../intake/Table.ts'
import { rowsOf } from './rows.ts'
import type { Target } from './Target.ts'

/** Targets with a value; a wish without a number stays in its document. */
export function buildTargets(tables: readonly Table[]): Target[] {
  return rowsOf(tables).flatMap((row) => {
    const value = row.number('value')
    if (value === null) return []
    return [
      {
        id: row.text('target_id'),
        indicatorId: row.optional('indicator_id'),
        name: row.words('name'),
        placeId: row.text('place_id'),
        value,
        unitId: row.optional('unit_id'),
        comparator: row.oneOf('comparator', ['>=', '<=', '=', '>', '<']) ?? '=',
        due: row.period('due'),
        basePeriod: row.period('base_period'),
        type: row.oneOf('type', ['baseline', 'milestone', 'target']) ?? 'target',
        path: row.oneOf('path', ['linear', 'step', 'none']) ?? 'none',
        adopted: row.period('adopted'),
        validFrom: row.period('valid_from'),
        validTo: row.period('valid_to'),
        replacedBy: row.optional('replaced_by'),
        setBy: row.text('set_by'),
        level: row.text('level'),
        file: row.file,
        line: row.line,
        sourceId: row.text('source_id'),
        confidence: row.text('confidence'),
        note: row.text('note'),
      },
    ]
  })
}
