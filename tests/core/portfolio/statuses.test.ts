import { describe, expect, test } from 'vitest'
import { type Cells, hitsOf, type Joined, measuredOf, portfolioOf, rulesOf, soundProject } from './registers.ts'

/** What the figures say of dimensions reported green, as dimension and colour. */
const outside = (over: Cells, joined: Joined = {}) =>
  measuredOf(over, joined).disagreements.map(({ dimension, computed }) => `${dimension} ${computed}`)

const hitOf = (rule: string, over: Cells, joined: Joined = {}) => hitsOf(over, joined).find((hit) => hit.rule === rule)

describe('red status (R1)', () => {
  test('the overall colour counts as any dimension, and every red one is told in the register’s own word', () => {
    expect(hitOf('R1', { status_samlet: 'Rød' })?.reasons).toEqual([
      { code: 'red', fields: { dimensjon: 'samlet', rapportert: 'Rød' } },
    ])
    const both = hitOf('R1', { status_kvalitet: 'Større avvik', status_risiko: 'Høy' })
    expect(both?.reasons.map(({ fields }) => [fields.dimensjon, fields.rapportert])).toEqual([
      ['kvalitet', 'Større avvik'],
      ['risiko', 'Høy'],
    ])
  })

  test('is since the earliest of the dimensions, and a report that is not red breaks the row', () => {
    const statusrapporter = [
      { statusdato: '2026-10-01', status_risiko: 'Høy', status_kvalitet: 'Større avvik' },
      { statusdato: '2026-09-01', status_risiko: 'Lav', status_kvalitet: 'Større avvik' },
      { statusdato: '2026-08-01', status_risiko: 'Høy', status_kvalitet: 'Mindre avvik' },
    ]
    const red = { status_risiko: 'Høy', status_kvalitet: 'Større avvik' }
    expect(hitOf('R1', red, { statusrapporter })?.since).toBe('2026-09-01')
    expect(hitOf('R1', { status_risiko: 'Høy' }, { statusrapporter })?.since).toBe('2026-10-01')
  })

  test('the overall colour red three times in a row is told again (R12)', () => {
    const statusrapporter = ['2026-10-01', '2026-09-01'].map((statusdato) => ({ statusdato, status_samlet: 'Rød' }))
    expect(hitOf('R12', { status_samlet: 'Rød' }, { statusrapporter })?.reasons[0]?.fields).toMatchObject({
      dimensjon: 'samlet',
      rapporter: 3,
    })
  })

  test('what is at stake is the cost, and the budget where no cost is known', () => {
    expect(hitOf('R1', { status_risiko: 'Høy', prognose: 10_500_000 })?.exposed).toBe(10_500_000)
    expect(hitOf('R1', { status_risiko: 'Høy', prognose: '' })?.exposed).toBe(10_000_000)
  })
})

describe('green outside (R5)', () => {
  const hundredDays = { start_plan: '2026-11-01', slutt_opprinnelig: '2027-02-09', slutt_godkjent: '2027-02-09' }
  const risk = (sannsynlighet: number, konsekvens: number): Joined => ({
    risikoer: [{ tittel: 'Leverandør', sannsynlighet, konsekvens }],
  })

  test.each<[number, string[]]>([
    [11_000_000, []],
    [11_000_001, ['okonomi gul']],
    [13_000_000, ['okonomi gul']],
    [13_000_001, ['okonomi rod']],
  ])('economy green, a forecast of %i on ten millions: %j', (prognose, found) =>
    expect(outside({ prognose })).toEqual(found),
  )

  test.each<[string, string[]]>([
    ['2027-02-19', []],
    ['2027-02-20', ['fremdrift gul']],
    ['2027-03-11', ['fremdrift gul']],
    ['2027-03-12', ['fremdrift rod']],
  ])('progress green, of hundred days the end on %s: %j', (slutt_prognose, found) =>
    expect(outside({ ...hundredDays, slutt_prognose })).toEqual(found),
  )

  test.each<[string, string[]]>([
    ['2028-12-30', []],
    ['2028-12-31', ['fremdrift rod']],
  ])('progress green without a start, a year and a day late is red all the same: %s %j', (slutt_prognose, found) =>
    expect(outside({ start_plan: '', slutt_prognose })).toEqual(found),
  )

  test('risk green, the worst open risk in the red field', () => {
    expect(outside({}, risk(2, 7))).toEqual([])
    expect(outside({}, risk(3, 5))).toEqual(['risiko rod'])
  })

  test('the whole green, a dimension not: the worst one is named', () => {
    const over = { status_samlet: 'Grønn', status_kvalitet: 'Mindre avvik', status_risiko: 'Høy' }
    expect(outside(over)).toEqual(['samlet rod'])
    expect(hitOf('R5', over)).toMatchObject({
      since: '2026-11-01',
      reasons: [{ fields: { dimensjon: 'samlet', beregnet: 'rod', formel: null, dimensjon_verst: 'risiko' } }],
    })
  })

  test('only what is reported green can be green outside', () =>
    expect(outside({ prognose: 20_000_000, status_okonomi: 'Mindre overskridelser' })).toEqual([]))
})

describe('the colour of a project that reports none', () => {
  const none = { status_fremdrift: '', status_okonomi: '', status_risiko: '' }
  test.each([
    [{ ...none, status_risiko: 'Høy' }, null],
    [{ ...none, status_risiko: 'Høy', status_okonomi: 'På budsjett' }, 'rod'],
    [{ ...none, status_risiko: 'Medium', status_okonomi: 'På budsjett' }, 'gul'],
    [{ status_gevinst: 'Forsinket' }, 'gronn'],
    [{ status_gevinst: 'Forsinket', fase: 'Realisere' }, 'rod'],
  ])('%j is %s', (over, colour) => expect(measuredOf(over).overall).toEqual({ colour, isComputed: true }))
})

describe('old status (R6)', () => {
  test('is since the day after the limit it went over', () => {
    expect(hitOf('R6', { statusdato: '2026-07-24' })?.since).toBe('2026-11-22')
    expect(hitOf('R6', { statusdato: '2026-10-07' })?.since).toBe('2026-11-22')
  })

  test('a date that is exempt is not «never reported»', () =>
    expect(rulesOf({ statusdato: 'Unntatt (offl. § 23)' })).toEqual([]))
})

describe('money in the list', () => {
  const partner = { kilde: 'kommune', part: 'Lier kommune', er_asker: 'false' }
  test('what is not funded is grave', () => {
    const finansiering = [{ ...partner, tilsagn: 2_000_000, status: 'tilsagn' }]
    expect(rulesOf({}, { finansiering })).toContain('R7 hoy')
  })

  test('before a deadline the granted amount is at stake, and the applied where nothing is granted', () => {
    const line = { ...partner, frist: '2026-12-01', sokt: 3_000_000 }
    const exposed = (over: Cells) => hitOf('R8', {}, { finansiering: [{ ...line, ...over }] })?.exposed
    expect(exposed({ tilsagn: 2_000_000, status: 'tilsagn' })).toBe(2_000_000)
    expect(exposed({ status: 'sokt' })).toBe(3_000_000)
  })
})

test('a status nobody knows is told with its line and the words there are, and is no colour', () => {
  const cells = [{ status_kvalitet: 'Strålende' }, { status_kvalitet: 'Ihht.' }].map((one, index) => ({
    ...soundProject,
    prosjekt_id: `P${index}`,
    ...one,
  }))
  const { projects, issues } = portfolioOf(cells)
  expect(projects.map(({ values }) => values.status_kvalitet.parsed)).toEqual([null, 'gronn'])
  expect(issues.filter(({ code }) => code === 'verdi-ukjent')).toEqual([
    expect.objectContaining({ column: 'status_kvalitet', value: 'Strålende', expected: 'Grønn, Gul, Rød', line: 2 }),
  ])
})
