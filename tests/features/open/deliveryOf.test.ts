import { describe, expect, it } from 'vitest'
import type { MappedTable } from '../../../src/core/mapping/mapTable.ts'
import { formOf } from '../../../src/features/open/deliveryOf.ts'
import type { OpenedFile } from '../../../src/load/intakeMessages.ts'
import { percent } from '../../support/series.ts'

const units = new Map([['pct', { ...percent, id: 'pct' }]])
const form = (measure: string, titles: readonly string[] = [], measures = [measure]) =>
  formOf(
    { path: 'mappe/12275.csv', reading: { titles } } as unknown as OpenedFile,
    { units: [], measures } as unknown as MappedTable,
    measure,
    units,
    'nb',
  )

const heading = '12275: Elever med eget verktøy, etter region, statistikkvariabel og år'

describe('what the file itself says of its figures', () => {
  it('is the measure and its unit', () => {
    expect(form('Andel elever (prosent)')).toMatchObject({ title: 'Andel elever', unit: 'prosent' })
    expect(form('Elever (1.–4. trinn)').title).toBe('Elever (1.–4. trinn)')
  })

  it('is the subject of the title where there is one measure, and the whole title as the name of the source', () => {
    const only = form('Andel elever (prosent)', [heading])
    expect(only).toMatchObject({ title: 'Elever med eget verktøy', unit: 'prosent', sourceTitle: heading })
    expect(form('Andel elever (prosent)', [heading], ['Andel elever (prosent)', 'Elever']).title).toBe('Andel elever')
    expect(form('verdi', [heading])).toMatchObject({ title: 'Elever med eget verktøy', sourceTitle: heading })
    expect(form('', ['Tid etter skolen'])).toMatchObject({ title: 'Tid etter skolen' })
  })

  it('is no more than the name of the file where it says nothing, and nobody is its publisher', () => {
    expect(form('')).toMatchObject({ title: '12275', unit: '', publisher: '', sourceTitle: '' })
  })
})
