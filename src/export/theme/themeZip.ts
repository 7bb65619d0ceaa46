import { guardedCsvCell } from '../../core/intake/csvCell.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { decimalText } from '../../i18n/decimalText.ts'
import { fileNamePart } from '../fileName.ts'
import { writeZip } from '../zip/writeZip.ts'
import { type PackageTable, themeTables } from './themeTables.ts'

/** A theme's figures as one Frictionless Data Package: CSV files, what their columns mean, and a text to read first. */
export async function themeZip(
  base: KnowledgeBase,
  themeId: string,
  today: string,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const theme = base.themes.find(({ id }) => id === themeId)
  if (!theme) return null
  const tables = themeTables(base, themeId)
  const title = `${base.title}: ${theme.name.nb}`
  const bytes = await writeZip([
    { path: 'datapackage.json', content: `${JSON.stringify(descriptor(title, themeId, today, tables), null, 2)}\n` },
    { path: 'LESMEG.txt', content: readMe(title, today) },
    ...tables.map((table) => ({ path: `${table.name}.csv`, content: csvOf(table) })),
  ])
  return { name: `tema-${theme.number}_${fileNamePart(theme.name.nb).slice(0, 40)}_${today}.zip`, bytes }
}

function descriptor(title: string, themeId: string, today: string, tables: readonly PackageTable[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `kunnskapsgrunnlag-${themeId.toLowerCase()}`,
    title,
    created: `${today}T00:00:00Z`,
    resources: tables.map((table) => ({
      name: table.name,
      path: `${table.name}.csv`,
      title: table.title,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', quoteChar: '"' },
      schema: { fields: table.fields, missingValues: [''] },
    })),
  }
}

function readMe(title: string, today: string): string {
  return [
    title,
    '',
    `Laget ${today}. Tallene står i observations.csv; status sier hvorfor et tall mangler. Kodene er forklart i de andre filene.`,
    'Vilkårene for å bruke tallene er kildenes egne: se licence og licence_note i sources.csv, og oppgi kilden.',
    'Tall fra kilder som ikke tillater gjenbruk, er utelatt.',
    '',
  ].join('\r\n')
}

function csvOf({ fields, rows }: PackageTable): string {
  const lines = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? decimalText(cell) : guardedCsvCell(cell ?? ''))),
  )
  return [fields.map(({ name }) => name), ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}
