import { describe, expect, it } from 'vitest'
import { readRemote } from '../../../../src/core/descriptor/Remote.ts'
import type { CubeFault } from '../../../../src/core/intake/json/CubeFault.ts'
import { printPxDataQuery, printPxMetadataQuery } from '../../../../src/core/intake/pxweb/printPxQuery.ts'
import { readPxMetadata } from '../../../../src/core/intake/pxweb/readPxMetadata.ts'
import { resolvePxSelection } from '../../../../src/core/intake/pxweb/resolvePxSelection.ts'

/** The two versions tell the same table in their own ways. */
const second = {
  class: 'dataset',
  label: '07459: Befolkning',
  updated: '2026-02-24T07:00:00Z',
  id: ['Region', 'Kjonn', 'ContentsCode', 'Tid'],
  size: [3, 2, 1, 4],
  role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
  dimension: {
    Region: {
      label: 'region',
      category: { index: { '0': 0, '0301': 1, '3203': 2 }, label: { '0301': 'Oslo' } },
      extension: { elimination: true },
    },
    Kjonn: { label: 'kjønn', category: { index: ['1', '2'] }, extension: { elimination: true } },
    ContentsCode: {
      label: 'statistikkvariabel',
      category: { index: ['Personer1'] },
      extension: { elimination: false },
    },
    Tid: { label: 'år', category: { index: ['2023', '2024', '2025', '2026'] } },
  },
}
const first = {
  title: '07459: Befolkning',
  variables: [
    {
      code: 'Region',
      text: 'region',
      values: ['0', '0301', '3203'],
      valueTexts: ['Norge', 'Oslo', 'Asker'],
      elimination: true,
    },
    { code: 'Kjonn', text: 'kjønn', values: ['1', '2'], elimination: true },
    { code: 'ContentsCode', text: 'statistikkvariabel', values: ['Personer1'] },
    { code: 'Tid', text: 'år', values: ['2023', '2024', '2025', '2026'], time: true },
  ],
}

function resolved(selection: object, version: 1 | 2 = 2) {
  const remote = readRemote({ host: 'https://data.ssb.no', table: '07459', version, selection })
  if (!remote || 'address' in remote.from) throw new Error('no table')
  const table = readPxMetadata(version === 1 ? first : second, version)
  return { from: remote.from, selection: resolvePxSelection(table, remote.from.selection, version === 2) }
}
const codesOf = (selection: object, version: 1 | 2 = 2) =>
  Object.fromEntries(resolved(selection, version).selection.map(({ variable, codes }) => [variable, codes]))

describe('a declared selection', () => {
  it.each([1, 2] as const)('becomes codes, and leaves out what the bank can sum itself (version %i)', (version) => {
    expect(codesOf({ Region: ['3203', '0301'], ContentsCode: '*', Tid: ['top(2)'] }, version)).toEqual({
      Region: ['0301', '3203'],
      ContentsCode: ['Personer1'],
      Tid: ['2025', '2026'],
    })
  })

  it.each([
    ['from(2025)', ['2025', '2026']],
    ['[range(2024,2025)]', ['2024', '2025']],
    ['to(2024)', ['2023', '2024']],
    ['bottom(1)', ['2023']],
    ['202?', ['2023', '2024', '2025', '2026']],
    ['*5', ['2025']],
  ])('reads %s', (words, codes) => {
    expect(codesOf({ ContentsCode: '*', Tid: [words] }).Tid).toEqual(codes)
  })

  it.each([
    [{ ContentsCode: '*', Tid: ['2031'] }, 'selection.Tid', '2031'],
    [{ ContentsCode: '*', Tid: ['from(2031)'] }, 'selection.Tid', 'from(2031)'],
    [{ ContentsCode: '*' }, 'selection.Tid', ''],
    [{ ContentsCode: '*', Tid: '*', Alder: '*' }, 'selection.Alder', 'Alder'],
  ])('is refused with the place when it does not fit the table, in either version', (selection, path, value) => {
    const faultIn = (version: 1 | 2) => {
      try {
        return resolved(selection, version)
      } catch (error) {
        return error as CubeFault
      }
    }
    expect(faultIn(1)).toMatchObject({ path, value })
    expect(faultIn(2)).toMatchObject({ path, value })
  })
})

describe('a question', () => {
  it('is an address where it is short, with every code in it', () => {
    const { from, selection } = resolved({ Region: ['3203'], ContentsCode: '*', Tid: ['top(2)'] })
    const { address, body } = printPxDataQuery(from, selection)
    expect(body).toBeNull()
    expect(decodeURIComponent(address)).toBe(
      'https://data.ssb.no/api/pxwebapi/v2/tables/07459/data?lang=no&outputFormat=json-stat2' +
        '&valueCodes[Region]=3203&valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=2025,2026',
    )
  })

  it('is posted where it is long, or where a code holds a comma', () => {
    const { from } = resolved({ ContentsCode: '*', Tid: '*' })
    const codes = Array.from({ length: 600 }, (_, index) => `${index + 1000}`)
    const long = [{ variable: 'Region', isTime: false, codelist: 'agg_KommSummer', codes }]
    const { address, body } = printPxDataQuery(from, long)
    expect(address).toBe('https://data.ssb.no/api/pxwebapi/v2/tables/07459/data?lang=no&outputFormat=json-stat2')
    expect(JSON.parse(body ?? '')).toEqual({
      selection: [{ variableCode: 'Region', codelist: 'agg_KommSummer', valueCodes: codes }],
    })
    const odd = [{ variable: 'Alder', isTime: false, codelist: null, codes: ['5,6'] }]
    expect(printPxDataQuery(from, odd).body).toContain('"5,6"')
  })

  it('is posted to version 1, with a code list as its filter', () => {
    const { from, selection } = resolved(
      { Region: { codelist: 'agg_KommSummer', values: ['K-3203'] }, ContentsCode: '*', Tid: '2026' },
      1,
    )
    const { address, body } = printPxDataQuery(from, selection)
    expect(address).toBe('https://data.ssb.no/api/v0/no/table/07459')
    expect(JSON.parse(body ?? '')).toEqual({
      query: [
        { code: 'Region', selection: { filter: 'agg:KommSummer', values: ['K-3203'] } },
        { code: 'ContentsCode', selection: { filter: 'item', values: ['Personer1'] } },
        { code: 'Tid', selection: { filter: 'item', values: ['2026'] } },
      ],
      response: { format: 'json-stat2' },
    })
  })

  it('for what the table is made of names the code lists', () => {
    const { from } = resolved({ ContentsCode: '*', Tid: '*' })
    const selection = new Map([['Region', { codelist: 'agg_KommSummer', values: ['*'] }]])
    expect(decodeURIComponent(printPxMetadataQuery({ ...from, selection }).address)).toBe(
      'https://data.ssb.no/api/pxwebapi/v2/tables/07459/metadata?lang=no&outputFormat=json-stat2&codelist[Region]=agg_KommSummer',
    )
  })
})
