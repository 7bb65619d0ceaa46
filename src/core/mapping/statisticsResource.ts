import { totalName } from '../intake/layout/noteTotals.ts'
import type { Table } from '../intake/Table.ts'
import { type Delivery, ownNote, sourceIdOf } from './Delivery.ts'
import { statisticsColumns } from './mapStatistics.ts'
import { measureTypeOf } from './measureTypeOf.ts'

/** Counts and money may be added, but not over time: nobody has said whether they are of a day or of a year. */
export function statisticsResource({ id, title, unit, file }: Delivery, { columns }: Table) {
  const { place, level, period, value } = statisticsColumns
  const texts = columns.filter((column) => column.kind === 'text')
  const isAdded = unit.kind === 'count' || unit.kind === 'money'
  const measure = {
    field: value,
    unit: unit.id,
    measureType: isAdded ? 'stock' : measureTypeOf(unit),
    additive: isAdded,
  }
  const totals = texts.map(
    ({ field, categories }) => [field.name, categories.filter((text) => totalName.test(text))] as const,
  )
  return {
    name: 'statistics',
    path: `statistics/${id.replaceAll('_', '-')}.csv`,
    title,
    description: isAdded
      ? `${ownNote(file)} Tallene legges sammen over steder og grupper, men ikke over tid, for filen sier ikke om de gjelder en dag eller et år.`
      : `${ownNote(file)} Tallene legges ikke sammen: enheten er ikke et antall eller et beløp.`,
    schema: { fields: columns.map(({ field: { name, type, title: heading } }) => ({ name, type, title: heading })) },
    kg: {
      role: 'statistics',
      dimensions: texts.map(({ field }) => field.name),
      geo: place,
      time: period,
      ...(texts.some(({ field }) => field.name === level) && { level }),
      totals: Object.fromEntries(totals.filter(([name, found]) => name !== place && found.length > 0)),
      measures: [measure],
      sources: [sourceIdOf(id)],
    },
  }
}
