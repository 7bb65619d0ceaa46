import { statusOfCode } from '../../core/descriptor/ObservationStatus.ts'
import { categoryAt, dimensionOf, originAt } from '../../core/model/Dataset.ts'
import type { Indicator } from '../../core/model/Indicator.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { rowsOfCategory } from '../../core/select/observationsOf.ts'

/** A file of the package: its columns with their types, and its rows. */
export interface PackageTable {
  readonly name: string
  readonly title: string
  readonly fields: readonly { readonly name: string; readonly type: 'string' | 'number' }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

const text = (name: string) => ({ name, type: 'string' as const })
const number = (name: string) => ({ name, type: 'number' as const })

/** Everything that is known of the indicators of a theme, as tables. Figures that may not be passed on are left out. */
export function themeTables(base: KnowledgeBase, themeId: string): PackageTable[] {
  const indicators = [...base.indicators.values()].filter((indicator) => indicator.themeId === themeId)
  const figures = figureTable(base, indicators)
  const targets = base.targets.filter(({ indicatorId }) => indicators.some(({ id }) => id === indicatorId))
  const at = (column: number) => figures.rows.map((row) => String(row[column]))
  const places = new Set([...at(1), ...targets.map(({ placeId }) => placeId)])
  const sources = new Set([...at(6), ...targets.map(({ sourceId }) => sourceId)])
  return [
    figures,
    {
      name: 'indicators',
      title: 'Indikatorer',
      fields: [
        'indicator_id',
        'name',
        'name_en',
        'unit',
        'definition',
        'population',
        'method',
        'weaknesses',
        'sub_themes',
      ].map(text),
      rows: indicators.map((one) => [
        one.id,
        one.name.nb,
        one.name.en,
        one.unit.label.nb,
        one.definition.nb,
        one.population,
        one.method,
        one.weaknesses,
        one.subThemeIds.join('|'),
      ]),
    },
    {
      name: 'targets',
      title: 'Mål',
      fields: [
        text('target_id'),
        text('indicator_id'),
        text('place_id'),
        number('value'),
        text('comparator'),
        text('due'),
        text('source_id'),
        text('note'),
      ],
      rows: targets.map((one) => [
        one.id,
        one.indicatorId,
        one.placeId,
        one.value,
        one.comparator,
        one.due?.id ?? null,
        one.sourceId,
        one.note,
      ]),
    },
    {
      name: 'places',
      title: 'Steder',
      fields: [text('place_id'), text('name'), text('kind')],
      rows: [...places].flatMap((id) => base.places.get(id) ?? []).map(({ id, name, kind }) => [id, name.nb, kind]),
    },
    {
      name: 'sources',
      title: 'Kilder',
      fields: ['source_id', 'publisher', 'title', 'url', 'licence', 'licence_note', 'retrieved', 'updated'].map(text),
      rows: [...sources]
        .flatMap((id) => base.sources.get(id) ?? [])
        .map((one) => [
          one.id,
          one.publisher,
          one.title,
          one.url,
          one.licence,
          one.licenceNote,
          one.retrieved,
          one.updated,
        ]),
    },
  ]
}

/** With the columns of our own observation files, so that the file can be read as one of them. */
function figureTable({ observations, sources }: KnowledgeBase, indicators: readonly Indicator[]): PackageTable {
  const [place, group, period] = ['place', 'group', 'period'].map((id) => dimensionOf(observations, id))
  const rows = indicators.flatMap(({ id }) =>
    rowsOfCategory(observations, 'indicator', id).flatMap((row) => {
      const { sourceId, confidence, note } = originAt(observations, row)
      if (!place || !group || !period || sources.get(sourceId)?.reuse === 'nei') return []
      const value = observations.values[row] as number
      const status = statusOfCode(observations.status[row] as number)
      const keys = [id, categoryAt(place, row), categoryAt(group, row), categoryAt(period, row)]
      return [[...keys, Number.isNaN(value) ? null : value, status, sourceId, confidence, note]]
    }),
  )
  const names = ['indicator_id', 'place_id', 'group', 'period', 'value', 'status', 'source_id', 'confidence', 'note']
  return {
    name: 'observations',
    title: 'Tall',
    fields: names.map((name) => (name === 'value' ? number(name) : text(name))),
    rows,
  }
}
