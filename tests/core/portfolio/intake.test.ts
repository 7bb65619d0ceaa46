import { describe, expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { asOfFileName } from '../../../src/core/portfolio/intake/asOf.ts'
import { cleanCell } from '../../../src/core/portfolio/intake/cleanCell.ts'
import { likeliestDelimiter } from '../../../src/core/portfolio/intake/likeliestDelimiter.ts'
import { matchHeadings } from '../../../src/core/portfolio/intake/matchHeadings.ts'
import { parseMoneyUnit, unitInHeading } from '../../../src/core/portfolio/intake/moneyUnit.ts'
import { roleOf, withoutContacts } from '../../../src/core/portfolio/intake/publicWords.ts'
import type { RegisterOptions } from '../../../src/core/portfolio/intake/RegisterRows.ts'
import { readWhen } from '../../../src/core/portfolio/intake/readWhen.ts'
import { rowsFrom, rowsOf } from './registers.ts'

const million = { factor: 1_000_000, currency: 'NOK' } as const

/** The cells of one column, as field and heading, read as a register of so many projects. */
function column(heading: string, cells: readonly string[], options: RegisterOptions = {}) {
  const rows = rowsOf(
    'r-2026-11-22.csv',
    cells.map((cell, index) => ({ prosjekt_id: `P${index}`, tittel: `P${index}`, [heading]: cell })),
  )
  return buildPortfolio([rows], options)
}
const amounts = (heading: string, cells: readonly string[], options?: RegisterOptions) =>
  column(heading, cells, options).projects.map(
    ({ values }) => values.budsjett.parsed ?? ('reason' in values.budsjett ? values.budsjett.reason : null),
  )
const ends = (cells: readonly string[], options?: RegisterOptions) =>
  column('slutt_godkjent', cells, options).projects.map(({ values }) => {
    const value = values.slutt_godkjent
    return value.parsed?.text ?? ('reason' in value ? value.reason : null)
  })

describe('headings', () => {
  test.each([
    ['budsjett', 'budsjett', 'id'],
    ['Budsjett, gjeldende', 'budsjett', 'label'],
    [' Totalbudsjett for prosjektet ', 'budsjett', 'portal'],
    ['GtBudgetTotal', 'budsjett', 'portal'],
    ['Budget', 'budsjett', 'alias'],
    ['TOTAL Baseline Whole Life Costs (£m)\nas reported, including inflation', 'budsjett', 'alias'],
    ['Status framdrift', 'status_fremdrift', 'portal'],
    ['\ufeffTittel', 'tittel', 'alias'],
    ['Budsjett', 'budsjett', 'alias'],
    ['Favorittfarge', null, null],
  ])('%j is %s by %s', (heading, field, by) => {
    expect(matchHeadings([heading], 'prosjekter')[0]).toMatchObject({ field, by })
  })
  test('a field is taken once, and what is unknown is kept', () => {
    const { projects, issues } = buildPortfolio(
      [rowsFrom('r.csv', 'prosjekt_id;Tittel;Prosjektnavn;Favorittfarge\n1;A;B;blå')],
      {},
    )
    expect(projects[0]?.title).toBe('A')
    expect([...(projects[0]?.extra ?? [])]).toEqual([
      ['Prosjektnavn', 'B'],
      ['Favorittfarge', 'blå'],
    ])
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['overskrift-lik', 'kolonne-beholdt']))
  })
})

describe('money', () => {
  test.each([
    ['3.300.000,-', 3_300_000],
    ['9 500 000', 9_500_000],
    ['9\u00a0500\u00a0000', 9_500_000],
    ['kr 9 500 000', 9_500_000],
    ['1,5 MNOK', 1_500_000],
    ['1,5 mill. kr', 1_500_000],
    ['(1 200)', -1200],
    ['−7', -7],
    ['1200000.50', 1_200_000.5],
    ['0', 0],
    ['', 'empty'],
    ['–', 'empty'],
    ['Unntatt offentlighet', 'exempt'],
    ['Exempt under Section 43 of the FOI Act', 'exempt'],
    ['ca. 5 millioner', 'unreadable'],
    ['12 34', 'unreadable'],
    ['se vedlegg', 'unreadable'],
  ])('%j is %s', (cell, expected) => expect(amounts('budsjett', [cell])).toEqual([expected]))

  test('points and commas are decided over the whole column', () => {
    expect(amounts('Budsjett (kr)', ['245.000', '100.000', '1.245.000'])).toEqual([245_000, 100_000, 1_245_000])
    expect(amounts('Budsjett (mill. kr)', ['1.245', '2.5'])).toEqual([1_245_000, 2_500_000])
    expect(amounts('Budsjett (mill. kr)', ['1,245', '2,5'])).toEqual([1_245_000, 2_500_000])
  })
  test('kroner have no three decimals; millions may, and are asked about', () => {
    expect(amounts('budsjett', ['245.000', '310.000'])).toEqual([245_000, 310_000])
    expect(amounts('Budsjett (mill. kr)', ['1.245', '2.500'])).toEqual(['ambiguous', 'ambiguous'])
    const answers = new Map([['Budsjett (mill. kr)', { decimalChar: '.' as const }]])
    expect(amounts('Budsjett (mill. kr)', ['1.245', '2.500'], { answers })).toEqual([1_245_000, 2_500_000])
  })
  test('in a column that contradicts itself only clear cells are read', () => {
    const read = column('Budsjett (kr)', ['1.234.567', '12.5', '245.000', '100'])
    expect(read.projects.map(({ values }) => values.budsjett.parsed)).toEqual([1_234_567, 12.5, null, 100])
    expect(read.issues.find(({ code }) => code === 'tall-flertydig')).toMatchObject({ line: 4, value: '245.000' })
  })
  test('the unit is declared by cell, heading, option or schema, and never guessed from size', () => {
    expect(amounts('Budget', ['9.5', '12'])).toEqual(['unitUnknown', 'unitUnknown'])
    expect(column('Budget', ['9.5', '12']).issues.find(({ code }) => code === 'enhet-mangler')).toMatchObject({
      count: 2,
    })
    expect(amounts('Budget', ['9.5', '12'], { unit: million })).toEqual([9_500_000, 12_000_000])
    expect(amounts('Budget (kr)', ['9', '2 mill. kr'], { unit: million })).toEqual([9, 2_000_000])
    expect(amounts('Budsjett (i 1000 kr)', ['9 500'])).toEqual([9_500_000])
    expect(amounts('Budsjett i mill. kroner', ['9,5'])).toEqual([9_500_000])
  })
  test('no digit is lost on the way from millions', () =>
    expect(amounts('Budsjett (mill. kr)', ['1,1', '0,07', '2,675'])).toEqual([1_100_000, 70_000, 2_675_000]))
  test('a foreign currency is kept as itself', () => {
    const { projects } = column('Budget (£m)', ['12.5'])
    expect(projects[0]).toMatchObject({ currency: 'GBP', values: { budsjett: { parsed: 12_500_000 } } })
  })
  test('units in words', () => {
    expect(['mill', 'MNOK', 'tusen', 'kr', 'mrd. kr'].map((word) => parseMoneyUnit(word)?.factor)).toEqual([
      1e6, 1e6, 1e3, 1, 1e9,
    ])
    expect(parseMoneyUnit('timer')).toBeNull()
    expect(unitInHeading('kostnad, drift')).toEqual({ name: 'kostnad, drift', unit: null })
  })
})

describe('dates', () => {
  test.each([
    ['2026-12-31', '2026-12-31', '2026-12-31'],
    ['2026-12-31T00:00:00Z', '2026-12-31', '2026-12-31'],
    ['20261231', '2026-12-31', '2026-12-31'],
    ['July 25, 2022', '2022-07-25', '2022-07-25'],
    ['25. juli 2022', '2022-07-25', '2022-07-25'],
    ['46387', '2026-12-31', '2026-12-31'],
    ['Q4 2024/25', '2025-K1', '2025-03-31'],
    ['Q1 2024/25', '2024-K2', '2024-06-30'],
    ['2. kvartal 2022', '2022-K2', '2022-06-30'],
    ['3. tertial 2026', '2026-T3', '2026-12-31'],
    ['1. halvår 2026', '2026-H1', '2026-06-30'],
    ['2026', '2026', '2026-12-31'],
    ['2026-02', '2026-02', '2026-02-28'],
  ])('%s is %s, to %s', (cell, text, last) => expect(readWhen(cell)).toMatchObject({ text, last }))

  test('a day that is not there is not read', () =>
    expect(ends(['2026-02-30', '31.02.2026'])).toEqual(['unreadable', 'unreadable']))
  test('the apostrophe and the tab that spreadsheets use are no part of the date', () =>
    expect(ends(["'31.12.2026", '\t2026-12-31'])).toEqual(['2026-12-31', '2026-12-31']))
  test('one cell proves the order of a column', () => {
    expect(ends(['03/04/2026', '25/04/2026'])).toEqual(['2026-04-03', '2026-04-25'])
    expect(ends(['03/04/2026', '04/25/2026'])).toEqual(['2026-03-04', '2026-04-25'])
  })
  test('without proof, or with proof of both, the unclear cells are asked about', () => {
    expect(ends(['03/04/2026'])).toEqual(['ambiguous'])
    expect(ends(['03/04/2026', '25/04/2026', '04/25/2026'])).toEqual(['ambiguous', '2026-04-25', '2026-04-25'])
    expect(ends(['03/04/2026'], { dateOrder: 'monthFirst' })).toEqual(['2026-03-04'])
  })
  test('Norwegian points have the day first', () => expect(ends(['03.04.2026'])).toEqual(['2026-04-03']))
})

describe('colours', () => {
  const colour = (field: string, cell: string, more: Record<string, string> = {}) => {
    const { projects } = buildPortfolio(
      [rowsOf('r.csv', [{ prosjekt_id: 'A', tittel: 'A', ...more, [field]: cell }])],
      {},
    )
    const value = projects[0]?.values[field as 'status_samlet']
    return value?.parsed ?? (value && 'reason' in value ? value.reason : null)
  }
  test.each([
    ['status_fremdrift', 'Foran plan', 'gronn'],
    ['status_fremdrift', 'Mindre forsinkelser', 'gul'],
    ['status_fremdrift', 'Forsinket', 'rod'],
    ['status_okonomi', 'Under budsjett', 'gronn'],
    ['status_okonomi', 'Over budsjett', 'rod'],
    ['status_okonomi', 'Vet ikke', 'notReported'],
    ['status_kvalitet', 'Større avvik', 'rod'],
    ['status_risiko', 'Høy', 'rod'],
    ['status_samlet', 'High', 'gronn'],
    ['status_samlet', 'Medium-Low', 'rod'],
    ['status_samlet', 'Amber/Green', 'gul'],
    ['status_samlet', 'Amber/Red', 'rod'],
    ['status_samlet', 'On track', 'gronn'],
    ['status_samlet', '🔴', 'rod'],
    ['status_samlet', 'Exempt under Section 40', 'exempt'],
    ['status_samlet', '1', 'ambiguous'],
    ['status_samlet', 'tja', 'unknownWord'],
    ['status_gevinst', 'Ikke påbegynt', 'notStarted'],
  ])('%s «%s» is %s', (field, cell, expected) => expect(colour(field, cell)).toBe(expected))

  test('«Ikke påbegynt» is yellow in Realisere', () =>
    expect(colour('status_gevinst', 'Ikke påbegynt', { fase: 'Realisere' })).toBe('gul'))
  test('a bare number is read by a confirmed rule only', () => {
    const rows = rowsOf('r.csv', [{ prosjekt_id: 'A', tittel: 'A', status_samlet: '1' }])
    const { projects } = buildPortfolio([rows], { colourRule: new Map([['1', 'gronn']]) })
    expect(projects[0]?.values.status_samlet.parsed).toBe('gronn')
    expect(buildPortfolio([rows], {}).issues.map(({ code }) => code)).toContain('fargeregel-mangler')
  })
  test('the US rating says its own direction', () => {
    const { projects } = buildPortfolio([rowsFrom('r.csv', 'project id;name;CIO rating\n1;A;5\n2;B;1')], {})
    expect(projects.map(({ values }) => values.status_samlet.parsed)).toEqual(['gronn', 'rod'])
  })
})

describe('rows', () => {
  test('a sum row is kept out, and told', () => {
    const { projects, issues, receipts } = buildPortfolio(
      [rowsFrom('r.csv', 'Prosjekt-ID;Prosjektnavn;Budsjett (kr)\n1;A;100\n2;B;200\n;SUM;300')],
      {},
    )
    expect(projects).toHaveLength(2)
    expect(issues.find(({ code }) => code === 'sumrad-funnet')).toMatchObject({ line: 4, value: 'SUM' })
    expect(receipts[0]).toMatchObject({ read: 4, header: 1, loaded: 2, setAside: 0, sumRows: 1, blank: 0 })
  })
  test('a sum without a label is found by its amount; a project called «Total …» stays', () => {
    const text = 'Prosjekt-ID;Prosjektnavn;Budsjett (kr)\n1;Total fornying;100\n2;B;200\n;;300'
    expect(buildPortfolio([rowsFrom('r.csv', text)], {}).projects.map(({ title }) => title)).toEqual([
      'Total fornying',
      'B',
    ])
  })
  test('equal rows count once; of different rows with one id none is taken', () => {
    const { projects, issues } = buildPortfolio(
      [rowsFrom('r.csv', 'prosjekt_id;tittel;budsjett\n1;A;100\n1;A;100\n2;B;1\n2;B;2\n3;C;5')],
      {},
    )
    expect(projects.map(({ id }) => id)).toEqual(['1', '3'])
    expect(issues.filter(({ code }) => code === 'nokkel-dobbel')).toHaveLength(2)
  })
  test('the same id in two registers is two projects', () => {
    const files = ['Norge-2026-11-01.csv', 'Asker-2026-11-01.csv'].map((file) =>
      rowsFrom(file, 'prosjekt_id;tittel\n1;A'),
    )
    expect(buildPortfolio(files, {}).projects.map(({ key }) => key)).toEqual(['Norge/1', 'Asker/1'])
  })
  test('remains of SharePoint are cleaned and told', () => {
    expect(cleanCell('123;#Dataplattform')).toBe('Dataplattform')
    expect(cleanCell('12;#Drift;#13;#Bygg')).toBe('Drift|Bygg')
    expect(cleanCell('i:0#.f|membership|leder@asker.kommune.no')).toBe('leder@asker.kommune.no')
    expect(cleanCell('https://x.no/DispForm.aspx?ID=7')).toBe('')
    expect(cleanCell('Konsept|99e85650-33de-4af4-b8db-edffbc8a310b')).toBe('Konsept')
    expect(cleanCell('3;#Planlegge|cda4f1e1-3488-4e57-8a04-6973df239689')).toBe('Planlegge')
    const { issues } = buildPortfolio(
      [rowsFrom('r.csv', 'prosjekt_id;tittel\n1;12|A')].map((rows) => ({ ...rows, rows: [['1', '12;#A']] })),
      {},
    )
    expect(issues.map(({ code }) => code)).toContain('rest-ryddet')
  })
  test('«Ingen fase», which Prosjektportalen writes before Konsept, is a phase nobody has told, and no fault', () => {
    const { projects, issues } = buildPortfolio(
      [rowsFrom('r.csv', 'prosjekt_id;tittel;fase\n1;A;Ingen fase\n2;B;Konsept')],
      {},
    )
    expect(projects.map(({ values }) => values.fase)).toEqual([
      { raw: 'Ingen fase', parsed: null, reason: 'empty' },
      { raw: 'Konsept', parsed: 'konsept' },
    ])
    expect(issues.map(({ code }) => code)).not.toContain('verdi-ukjent')
  })
  test('wide funding becomes lines, by a rule that is told; what nobody finances is no money', () => {
    const { projects, issues } = buildPortfolio(
      [
        rowsFrom(
          'oc.csv',
          'COD_LOCALE_PROGETTO;OC_TITOLO_PROGETTO;FINANZ_UE;FINANZ_COMUNE;FINANZ_DA_REPERIRE;FINANZ_UE_FESR\n1;A;100,50;200,00;50,00;100,50',
        ),
      ],
      { unit: { factor: 1, currency: 'EUR' } },
    )
    const lines = projects[0]?.funding.map(({ values }) => [
      values.kilde.parsed,
      values.tilsagn.parsed,
      values.planlagt.parsed,
    ])
    expect(lines).toEqual([
      ['eu', 100.5, null],
      ['kommune', 200, null],
      ['ikke_finansiert', null, 50],
    ])
    expect(issues.filter(({ code }) => code === 'finansiering-brettet')).toHaveLength(3)
  })
})

describe('several files', () => {
  const before = rowsFrom(
    'R-2026-06-30.csv',
    'prosjekt_id;tittel;budsjett;status_risiko;slutt_godkjent\n1;A;100;Lav;2026-12-31',
  )
  const after = rowsFrom(
    'R-2026-10-31.csv',
    'prosjekt_id;tittel;budsjett;status_risiko;slutt_godkjent\n1;A;150;Høy;2027-06-30',
  )

  test('the newest tells how it is, the older become reports and the first known plan', () => {
    for (const files of [
      [before, after],
      [after, before],
    ]) {
      const [project] = buildPortfolio(files, {}).projects
      expect(project?.values.budsjett.parsed).toBe(150)
      expect(
        project?.reports.map(({ values }) => [values.statusdato.parsed?.text, values.status_risiko.parsed]),
      ).toEqual([['2026-06-30', 'gronn']])
      expect(project?.firstKnown).toMatchObject({ asOf: '2026-06-30', budget: 100, end: { text: '2026-12-31' } })
      expect(project?.values.slutt_opprinnelig.parsed).toBeNull()
    }
  })
  test('the newest report tells the status, whichever row it stands on', () => {
    const reports = rowsFrom(
      'statusrapporter.csv',
      'prosjekt_id;statusdato;status_risiko\n1;2026-11-01;Medium\n1;2026-01-01;Høy',
    )
    const [project] = buildPortfolio([after, reports], {}).projects
    expect(project?.values.status_risiko).toMatchObject({ parsed: 'gul', from: 'statusrapporter.csv' })
  })
  test('overlays give themes and baselines, with their file', () => {
    const themes = rowsFrom('temakobling.csv', 'prosjekt_id;hovedtema;deltema;koblet_dato\n1;T1;T1.1|T1.2;2026-01-01')
    const baselines = rowsFrom(
      'grunnlinje.csv',
      'prosjekt_id;slutt_opprinnelig;slutt_godkjent;budsjett_opprinnelig;vedtatt_dato\n1;;2027-03-31;;2026-05-01\n1;2026-09-30;2026-09-30;80;2025-01-01',
    )
    const [project] = buildPortfolio([themes, baselines, after], {}).projects
    expect(project?.values.hovedtema).toMatchObject({ parsed: 'T1', from: 'temakobling.csv' })
    expect(project?.values.slutt_opprinnelig).toMatchObject({ parsed: { text: '2026-09-30' }, from: 'grunnlinje.csv' })
    expect(project?.values.slutt_godkjent.parsed?.text).toBe('2027-06-30')
    expect(project?.values.antall_replan.parsed).toBe(1)
  })
  test('rows of unknown projects are set aside', () => {
    const lines = rowsFrom('finansiering.csv', 'prosjekt_id;kilde;tilsagn\n9;kommune;100')
    expect(buildPortfolio([after, lines], {}).issues).toContainEqual(
      expect.objectContaining({ code: 'nokkel-ukjent', line: 2, value: '9' }),
    )
  })
  test('a parent that nobody knows is none, and is told', () => {
    const { projects, issues } = buildPortfolio([rowsFrom('r.csv', 'prosjekt_id;tittel;overordnet_id\n1;A;9')], {})
    expect(projects[0]?.values.overordnet_id).toEqual({ raw: '9', parsed: null, reason: 'refused' })
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'nokkel-ukjent', column: 'overordnet_id', value: '9', line: 2 }),
    )
  })
  test('a parent that leads back to itself is refused', () => {
    const rows = rowsFrom('r.csv', 'prosjekt_id;tittel;overordnet_id\n1;A;2\n2;B;1\n3;C;1')
    const { projects } = buildPortfolio([rows], {})
    expect(projects.map(({ values }) => values.overordnet_id.parsed)).toEqual([null, null, '1'])
  })
})

describe('what the public sees', () => {
  test.each([
    ['Kari Nordmann', null],
    ['Seksjonsleder I&D', 'Seksjonsleder I&D'],
    ['Kari Nordmann, seksjonsleder', 'seksjonsleder'],
    ['Seksjonsleder Kari Nordmann', null],
    ['Avdeling for Oppvekst', 'Avdeling for Oppvekst'],
    ['kari.nordmann@asker.kommune.no', null],
  ])('%s is %s', (cell, role) => expect(roleOf(cell)).toBe(role))
  test('addresses and numbers leave running text; amounts stay', () => {
    expect(withoutContacts('Spør ola@asker.no eller tlf. 66 70 00 00')).toBe('Spør [fjernet] eller [fjernet]')
    expect(withoutContacts('Budsjett 9 500 000 kr i 2026')).toBe('Budsjett 9 500 000 kr i 2026')
  })
  test('columns about people outside the schema are dropped', () => {
    const { projects } = buildPortfolio([rowsFrom('r.csv', 'prosjekt_id;tittel;Opprettet av\n1;A;Kari Nordmann')], {})
    expect(projects[0]?.extra.size).toBe(0)
  })
})

test.each([
  ['Økonomi-2026-11-03T08_12_45.xlsx', '2026-11-03'],
  ['register_20261031.csv', '2026-10-31'],
  ['Prosjekter 31.10.2026.csv', '2026-10-31'],
  ['Økonomi-1793664000000.xlsx', '2026-11-03'],
  ['prosjekter.csv', null],
])('%s is as of %s', (file, day) => expect(asOfFileName(file)).toBe(day))

test('the delimiter is the one that makes known headings', () => {
  expect(likeliestDelimiter('Tittel;Fase;Kommentar, økonomi\nA;Idé;x,y,z,w')).toBe(';')
  expect(likeliestDelimiter('prosjekt_id,tittel,budsjett\n1,A;B;C,3')).toBe(',')
})
