import { expect, test } from 'vitest'
import type { Portfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import type { RegisterOptions } from '../../../src/core/portfolio/intake/RegisterRows.ts'
import { readPortfolio } from '../../../src/core/portfolio/readPortfolio.ts'

/** Headings as the registers publish them; the rows are ours, even where they bear the names of real projects. */
function read(name: string, text: string, options: RegisterOptions = {}): Portfolio {
  return readPortfolio([{ name, bytes: new TextEncoder().encode(text) }], options)
}

const sumOf = ({ projects }: Portfolio, field: 'budsjett' | 'prognose') =>
  projects.reduce((sum, { values }) => sum + (values[field].parsed ?? 0), 0)
const toldOf = (portfolio: Portfolio, fields: readonly string[]) =>
  portfolio.projects.map(({ values }) =>
    fields.map((id) => {
      const value = values[id as 'budsjett'] as { parsed: unknown; reason?: string }
      return value.parsed === null ? value.reason : ((value.parsed as { text?: string }).text ?? value.parsed)
    }),
  )

test('the US IT Dashboard: many projects of one investment, totals of agencies between them', () => {
  const portfolio = read(
    'projects-2014-08-31.csv',
    [
      'Unique Investment Identifier,Business Case ID,Agency Code,Agency Name,Investment Title,Project ID,Agency Project ID,Project Name,Project Description,Start Date,Completion Date (B1),Planned Project Completion Date (B2),Projected/Actual Project Completion Date (B2),Lifecycle Cost ($ M),Schedule Variance (in days),Schedule Variance (%),Cost Variance ($ M),Cost Variance (%),Planned Cost ($ M),Projected/Actual Cost ($ M),Updated Date',
      '005-000000067,247,5,Department of Agriculture,RMA-02 CIIS,1001,A1,Claims engine,"First line',
      'second, line",2012-10-01,,9/30/2013,12/15/2013,10.5,-76,-20.9,-0.25,-5.0,5.000,5.250,2014-08-01',
      '005-000000067,247,5,Department of Agriculture,RMA-02 CIIS,1002,A2,Rate model,,2012-10-01,,9/30/2014,9/30/2014,3.1,0,0,0,0,1.125,1.125,2014-08-01',
      'Total,,,,,,,,,,,,,13.6,,,,,6.125,6.375,',
      '006-000000010,300,6,Department of Commerce,Census,1003,,Address list,,2013-01-15,,6/30/2015,7/31/2015,,,,,,0.333,0.334,',
      'Total,,,,,,,,,,,,,,,,,,0.333,0.334,',
    ].join('\r\n'),
  )
  expect(portfolio.projects.map(({ id, title }) => [id, title])).toEqual([
    ['1001', 'Claims engine'],
    ['1002', 'Rate model'],
    ['1003', 'Address list'],
  ])
  expect(portfolio.receipts[0]).toMatchObject({ loaded: 3, sumRows: 2, setAside: 0 })
  expect([sumOf(portfolio, 'budsjett'), sumOf(portfolio, 'prognose')]).toEqual([6_458_000, 6_709_000])
  expect(portfolio.projects[0]).toMatchObject({ currency: '$', register: 'projects', asOf: '2014-08-31' })
  expect(toldOf(portfolio, ['start_plan', 'slutt_godkjent', 'slutt_prognose'])[0]).toEqual([
    '2012-10-01',
    '2013-09-30',
    '2013-12-15',
  ])
  expect(portfolio.projects[0]?.values.beskrivelse.parsed).toContain('First line\nsecond, line')
})

test('the British major projects of 2024: definitions in the headings, exemptions and a person', () => {
  const portfolio = read(
    'gmpp-2024-03-31.csv',
    [
      'GMPP ID Number,Project Name,Department,Annual Report Category,"Description / Aims (From GMPP data)","IPA Delivery Confidence Assessment (A Delivery Confidence Assessment of the project at a fixed point in time, using a three-point scale, Red – Amber – Green; definitions in the IPA Annual Report)",SRO Delivery Confidence Assessment,Project - Start Date (Latest approved start date),Project - End Date (Latest Approved End Date),Financial Year Baseline (£m),Financial Year Forecast (£m),"TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)",Senior Responsible Owner (SRO) Name',
      'CO_0001_2324-Q1,Rail,CO,Infrastructure,Aims,Amber,Green,01/04/2019,31/12/2030,12.345,13.1,"1,234.56",Jane Smith',
      'CO_0002_2324-Q1,Ships,MOD,Military,Aims,Exempt under Section 26 of the Freedom of Information Act 2000 (Defence),Red,2020-05-05,TBC,Exempt under Section 43,n/a,Exempt under Section 43 of the FOI Act,John Jones',
      'CO_0003_2324-Q1,Digital,HMRC,ICT,Aims,Green,Green,13/02/2021,"July 25, 2029",0,0,789.01,Ann Other',
    ].join('\n'),
  )
  expect(toldOf(portfolio, ['status_samlet', 'budsjett', 'slutt_godkjent', 'budsjett_ar'])).toEqual([
    ['gul', 1_234_560_000, '2030-12-31', 12_345_000],
    ['exempt', 'exempt', 'empty', 'exempt'],
    ['gronn', 789_010_000, '2029-07-25', 0],
  ])
  expect(sumOf(portfolio, 'budsjett')).toBe(2_023_570_000)
  expect(portfolio.projects[0]).toMatchObject({ currency: 'GBP' })
  expect(JSON.stringify(portfolio.projects.map(({ values, extra }) => [values, [...extra]]))).not.toMatch(
    /Smith|Jones|Other\b/,
  )
})

test('the British major projects of 2018: a project a column, headings down the side', () => {
  const portfolio = read(
    'MOD-2018-09-30.csv',
    [
      'Government Major Projects Portfolio,,',
      'Project Name,A400M,Astute Boats 1-7',
      'Department,MOD,MOD',
      'IPA RAG rating (A Delivery Confidence Assessment of the project),Amber,Amber/Red',
      'Project - Start Date (Latest approved start date),01/04/2010,01/04/2011',
      'Project - End Date (Latest Approved End Date),31/03/2030,31/03/2026',
      '2018/19 TOTAL Baseline £m (including Non-Government costs),120.5,99.1',
      'Whole Life Cost TOTAL Baseline £m (including Non-Government costs),3817,"10,827.5"',
    ].join('\n'),
  )
  expect(portfolio.projects.map(({ title }) => title)).toEqual(['A400M', 'Astute Boats 1-7'])
  expect(toldOf(portfolio, ['status_samlet', 'budsjett', 'budsjett_ar', 'slutt_godkjent'])).toEqual([
    ['gul', 3_817_000_000, 120_500_000, '2030-03-31'],
    ['rod', 10_827_500_000, 99_100_000, '2026-03-31'],
  ])
  expect(portfolio.receipts[0]).toMatchObject({ read: 3, loaded: 2 })
})

test('the Australian major digital projects: five grades of confidence, dollars that are Australian when it is said', () => {
  const text = [
    'Project name;Agency;Tier;Delivery confidence assessment;Total budget ($m);Expected end date',
    'myGov;Services Australia;1;Medium-High;$633.4;Jun-2027',
    'Census;ABS;2;Medium-Low;$1,024.05;Q4 2026',
    'Sensor;Defence;3;Not reported;Not for publication;2028',
  ].join('\n')
  const portfolio = read('mdpr-2025-02-28.csv', text)
  expect(toldOf(portfolio, ['status_samlet', 'budsjett', 'slutt_prognose'])).toEqual([
    ['gronn', 633_400_000, '2027-06'],
    ['rod', 1_024_050_000, '2026-K4'],
    ['empty', 'exempt', '2028'],
  ])
})

test('an export of OpenProject: what is called status is what its words say', () => {
  const portfolio = read(
    'openproject-2026-11-01.csv',
    [
      'ID,Name,Status,Status explanation,Start date,Finish date,Budget (EUR),% Complete',
      '12,Portal,On track,Fine,2026-01-01,2026-12-31,"10,000.50",40',
      '13,Archive,Off track,Late,2026-01-01,2027-12-31,"20,000.25",10',
      '14,Idea,Not started,,,,,',
    ].join('\n'),
  )
  expect(toldOf(portfolio, ['status_samlet', 'budsjett', 'slutt_prognose', 'fremdrift_pst'])).toEqual([
    ['gronn', 10_000.5, '2026-12-31', 40],
    ['rod', 20_000.25, '2027-12-31', 10],
    ['notStarted', 'empty', 'empty', 'empty'],
  ])
  expect(portfolio.projects[0]?.currency).toBe('EUR')
})

test('an id that projects of different titles share is not the id, where another column is', () => {
  const portfolio = read(
    'projects.csv',
    [
      'Project ID,Agency Project ID,Project Name,Planned Cost ($ M),Unique Project ID',
      '656,,Operations,15.297,1',
      '657,,Virtualization,0.179,2',
      '676,,Deployment,119.099001,1',
      '321,,Wave 2,5.09,1',
      '326,,Wave 2,5.09,3',
    ].join('\n'),
  )
  expect(portfolio.projects.map(({ id }) => id)).toEqual(['656', '657', '676', '321', '326'])
  expect(sumOf(portfolio, 'budsjett')).toBe(144_755_001)
  expect(portfolio.projects[0]?.currency).toBe('$')
  expect(portfolio.issues).toContainEqual(
    expect.objectContaining({ code: 'overskrift-lik', column: 'Unique Project ID' }),
  )
})

test('where no column is an id for all, the rows that share one are left out, told and counted', () => {
  const { projects, receipts, issues } = read(
    'r-2026-10-31.csv',
    'Project ID,Project Name,Budget (EUR)\n1,A,10\n1,B,20\n2,C,30\n2,C,30\n3,D,40',
  )
  expect(projects.map(({ title }) => title)).toEqual(['C', 'D'])
  expect(receipts[0]).toMatchObject({ read: 6, header: 1, loaded: 2, setAside: 3, sumRows: 0, blank: 0 })
  expect(issues.filter(({ code }) => code === 'nokkel-dobbel')).toMatchObject([
    { count: 2, lines: [2, 3] },
    { count: 2, lines: [4, 5] },
  ])
})

test('the Danish list: dates whose order only another column proves, millions of Danish kroner, Danish words', () => {
  const portfolio = read(
    'it-projekter_oktober_2026.csv',
    [
      'Projektnavn;Ministerium;Myndighed;Projektfase;Startdato;Oprindelig slutdato;Forventet slutdato;Oprindelige udgifter (mio. kr.);Forventede udgifter (mio. kr.);Afholdte udgifter (mio. kr.);Trafiklys',
      'Vurdering;SKM;VURDST;Gennemførelse;01-10-2024;31-12-2028;30-06-2029;1.250,5;3.900,0;3.750,25;Rød',
      'Post;FM;DIGST;Realisering;02-01-2018;01-11-2021;21-03-2022;268,0;281,3;280,9;Grøn',
    ].join('\n'),
  )
  expect(portfolio.projects[0]).toMatchObject({ register: 'it-projekter', asOf: '2026-10-31', currency: 'DKK' })
  expect(toldOf(portfolio, ['fase', 'start_plan', 'slutt_opprinnelig', 'prognose', 'palopt', 'status_samlet'])).toEqual(
    [
      ['gjennomfore', '2024-10-01', '2028-12-31', 3_900_000_000, 3_750_250_000, 'rod'],
      ['realisere', '2018-01-02', '2021-11-01', 281_300_000, 280_900_000, 'gronn'],
    ],
  )
})

test.each([
  ['MOD_AR_Data_March_2024.csv', '2024-03-31', 'MOD_AR_Data'],
  ['Portefølje desember 2025.csv', '2025-12-31', 'Portefølje'],
  ['prosjekter-plan-2030.csv', null, 'prosjekter-plan-2030'],
])('a month in a file’s name is its last day: %s', (file, asOf, register) => {
  expect(read(file, 'Project ID,Project Name\n1,A').projects[0]).toMatchObject({ asOf, register })
})

test('the bank’s list: its own words for cost, end and status; whose unit nobody wrote is asked', () => {
  const text = [
    'Project ID,Project Status,Project Name,Implementing Agency,Board Approval Date,Project Closing Date,Current Project Cost',
    'P1,Active,A,ICT,2023-03-30T00:00:00Z,12/31/2028,"390,000,000"',
    'P2,Dropped,B,MoF,,6/5/2024,"25,500,000.50"',
  ].join('\n')
  expect(toldOf(read('p.csv', text), ['budsjett', 'livssyklus', 'slutt_prognose'])).toEqual([
    ['unitUnknown', 'aktiv', '2028-12-31'],
    ['unitUnknown', 'stanset', '2024-06-05'],
  ])
  const said = read('p.csv', text, { unit: { factor: 1, currency: 'NOK' }, currency: 'USD' })
  expect([sumOf(said, 'budsjett'), said.projects[0]?.currency]).toEqual([415_500_000.5, 'USD'])
})
