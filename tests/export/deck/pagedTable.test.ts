import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { SlideTable } from '../../../src/chart/pptx/Slide.ts'
import { buildSlideTemplate } from '../../../src/export/deck/buildSlideTemplate.ts'
import { pagedTable } from '../../../src/export/deck/pagedTable.ts'

const template = buildSlideTemplate(JSON.parse(readFileSync('data/slide-template.json', 'utf8')))
if (!template) throw new Error('no template')

const reason = 'Rapportert rødt på økonomi: «Over budsjett». Prognosen er 18 % over budsjettet. '.repeat(6)
const heads = ['Prosjekt', 'Hvem', 'Alvor', 'Hvorfor', 'Siden', 'Beløp']
const row = [
  'Felles dataplattform for byggesak',
  'Innovasjon og digitalisering',
  'Høy',
  reason,
  '2026-10-15',
  '217 mill. kr',
]
const slides = pagedTable(
  {
    title: 'Trenger oppmerksomhet',
    subtitle: '',
    columns: heads.map((label) => ({ label, isNumber: label === 'Beløp' })),
    rows: Array.from({ length: 12 }, () => row),
    foot: { locale: 'nb', notes: [], voids: [], statusKey: [], sources: [] },
    comment: '',
    notes: [],
  },
  template,
)
const tables = slides.flatMap(({ parts }) => parts.filter((part): part is SlideTable => part.kind === 'table'))

test('a long reason has more room than the short columns beside it, and all of them stay within the slide', () => {
  const widths = tables[0]?.columnWidths ?? []
  const [project = 0, who = 0, grave = 0, why = 0] = widths
  expect(why).toBeGreaterThan(2 * Math.max(project, who))
  expect(grave).toBeLessThan(1)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(template.width - 2 * template.margin + 1e-9)
})

test('a meeting sees every row of a dozen long ones', () =>
  expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(12))
