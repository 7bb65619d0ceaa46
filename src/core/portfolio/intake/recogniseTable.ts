import { type TableId, tableIds } from '../register/registerTables.ts'
import { tableNameOf } from './asOf.ts'
import { matchHeadings } from './matchHeadings.ts'
import { plainWord } from './plainWord.ts'

const fileWords: readonly [RegExp, TableId][] = [
  [/finansiering|funding/, 'finansiering'],
  [/gevinst|benefit/, 'gevinster'],
  [/statusrapport/, 'statusrapporter'],
  [/milep|milestone|tidslinje/, 'milepaler'],
  [/risiko|usikkerhet|risk/, 'risikoer'],
  [/temakobling/, 'temakobling'],
  [/grunnlinje|baseline/, 'grunnlinje'],
]

/** Fields that only one table has; any of the groups, whole, is enough. */
const signatures: readonly [TableId, readonly (readonly string[])[]][] = [
  ['grunnlinje', [['prosjekt_id', 'vedtatt_dato']]],
  [
    'temakobling',
    [
      ['prosjekt_id', 'koblet_dato'],
      ['prosjekt_id', 'koblet_av'],
    ],
  ],
  ['risikoer', [['sannsynlighet', 'konsekvens']]],
  ['gevinster', [['onsket_verdi'], ['malt_verdi'], ['gevinst_id'], ['realiseringsdato']]],
  [
    'finansiering',
    [
      ['prosjekt_id', 'kilde', 'tilsagn'],
      ['prosjekt_id', 'kilde', 'sokt'],
      ['prosjekt_id', 'kilde', 'utbetalt'],
    ],
  ],
]

/** Which table a file holds: by headings only one table has, then by the file's name; else it is a list of projects. */
export function recogniseTable(header: readonly string[], file: string): TableId {
  const fieldsIn = (table: TableId) => new Set(matchHeadings(header, table).flatMap(({ field }) => field ?? []))
  const signed = signatures.find(([table, groups]) => {
    const fields = fieldsIn(table)
    return groups.some((group) => group.every((id) => fields.has(id)))
  })
  if (signed) return signed[0]
  const named = fileWords.find(([word]) => word.test(plainWord(tableNameOf(file))))?.[1]
  const namedFits = named !== undefined && fieldsIn(named).size >= 3 && !fieldsIn('prosjekter').has('fase')
  if (named && (namedFits || named === 'statusrapporter')) return named
  const projects = fieldsIn('prosjekter')
  return !projects.has('tittel') && projects.has('prosjekt_id') && projects.has('statusdato')
    ? 'statusrapporter'
    : 'prosjekter'
}

/** How many of the cells are headings of the table that knows most of them. */
export function knownHeadings(cells: readonly string[]): number {
  const counts = tableIds.map((table) => matchHeadings(cells, table).filter(({ field }) => field !== null).length)
  return Math.max(...counts)
}

/** The row that is the header: the one most of whose cells are known headings, among the first ten. */
export function headerRow(rows: readonly (readonly string[])[]): number {
  const known = rows.slice(0, 10).map(knownHeadings)
  const most = Math.max(0, ...known)
  return most < 2 ? 0 : known.indexOf(most)
}
