import { expect, test } from 'vitest'
import { readPortfolio } from '../../../src/core/portfolio/readPortfolio.ts'

/**
 * Thirteen projects of the British register of major projects, 2024–25 (NISTA annual report, Open Government Licence v3.0).
 * Copied: id, name, department, rating and amount, from a table a public study derived from the report; the report's own file
 * could not be had. The study wrote the ratings in capitals, and left out what is exempt, planned or not given.
 * Ours: which thirteen; the row of headings, each published, but not all of them in one year; the name of the file and its day;
 * and both exemptions of Sizewell C, which the study leaves empty, written as the register writes exemptions.
 */
const register = `GMPP ID,Project Name,Department,IPA Delivery Confidence Assessment,"Whole Life Cost (£m, Presented in 2024/25 Real Prices)"
CO_0133_2223-Q1,Government Hubs and Whitehall Campus Programme,CO,,558.0
CO_0438_2425-Q3,Manchester Digital Campus,CO,AMBER,1443.7
CO_0024_2021-Q2,Civil Service Pensions 2015 Remedy,CO,,50.5
CO_0281_2324-Q2,ATS Transformation,CO,,42.12
DBT_0293_2324-Q3,POST OFFICE - NEW IT SYSTEM,DBT,,
DCMS_0013_1819-Q3,4th National Lottery Licence,DCMS,,154.85
DEFRA_0190_2223-Q3,TERRESTRIAL NATURAL CAPITAL ECOSYSTEM ASSESSMENT,DEFRA,,331.47
DEFRA_0040_2122-Q3,"COLLECTIONS, PACKAGING AND REFORMS PROGRAMME",DEFRA,AMBER,1192.18
DEFRA_0008_2021-Q1,FARMING AND COUNTRYSIDE PROGRAMME,DEFRA,RED,24875.0
BEIS_0014_2021-Q4,SOCIAL HOUSING DECARBONISATION FUND ,DESNZ,AMBER,2206.0
BEIS_0019_2122-Q1,NEW NUCLEAR PROJECT (SIZEWELL C),DESNZ,Exempt under Section 43 of the Freedom of Information Act 2000,Exempt under Section 43 of the Freedom of Information Act 2000
CO_0033_2122-Q1,GOV.UK One Login,DSIT,,342.19
DWP_0008_2122-Q2,BUILDING SAFETY REGULATOR,DWP,GREEN,909.74
`

/** The amounts as they stand, in thousandths, added as whole numbers. */
function wholePounds(text: string): number {
  const amounts = text.split('\n').flatMap((line) => /,(\d+)(?:\.(\d+))?$/.exec(line) ?? [])
  let pounds = 0
  for (let at = 0; at < amounts.length; at += 3)
    pounds += Number(amounts[at + 1]) * 1_000_000 + Number((amounts[at + 2] ?? '').padEnd(6, '0'))
  return pounds
}

test('projects of the British register give their own sums and counts, to the last pound', () => {
  const portfolio = readPortfolio([{ name: 'nista-2025-03-31.csv', bytes: new TextEncoder().encode(register) }])
  const amounts = portfolio.projects.map(({ values }) => values.budsjett)
  expect(portfolio.receipts[0]).toMatchObject({ loaded: 13, setAside: 0, sumRows: 0 })
  expect(amounts.reduce((sum, { parsed }) => sum + (parsed ?? 0), 0)).toBe(wholePounds(register))
  expect(wholePounds(register)).toBe(32_105_750_000)
  const gaps = amounts.flatMap((amount) => (amount.parsed === null ? [amount.reason] : []))
  expect(gaps).toEqual(['empty', 'exempt'])
  const colours = portfolio.projects.map(
    ({ values: { status_samlet } }) => status_samlet.parsed ?? status_samlet.reason,
  )
  expect(colours.filter((one) => one === 'gul')).toHaveLength(3)
  expect(colours.filter((one) => one === 'rod')).toHaveLength(1)
  expect(colours.filter((one) => one === 'gronn')).toHaveLength(1)
  expect(colours.filter((one) => one === 'exempt')).toHaveLength(1)
  expect(new Set(portfolio.projects.map(({ currency }) => currency))).toEqual(new Set(['GBP']))
})

test.each([
  ['MPA RAG rating (A Delivery Confidence Assessment of the project, using a five-point scale)', 'status_samlet'],
  ['NISTA Delivery Confidence Assessment', 'status_samlet'],
  ['Detailed Description / Aims', 'beskrivelse'],
  ['Total budgeted whole life costs (£million) (including non-government costs)', 'budsjett'],
  ['Whole Life Cost TOTAL Baseline £m (including Non-Government costs)', 'budsjett'],
  ['2012/13 Budget (£million)', 'budsjett_ar'],
  ['2018/19 TOTAL Baseline £m (including Non-Government costs)', 'budsjett_ar'],
  ['2012/13 Forecast (£million)', 'prognose_ar'],
])('«%s», as it has been published, is %s', (heading, field) => {
  const value = field === 'status_samlet' ? 'Amber/Red' : field === 'beskrivelse' ? 'Aims' : '"1,234.5"'
  const text = `Project Name,"${heading}"\nA400M,${value}\n`
  const { projects } = readPortfolio([{ name: 'mod-2014-09-30.csv', bytes: new TextEncoder().encode(text) }])
  const read = projects[0]?.values[field as 'budsjett'].parsed
  expect(read).toBe({ status_samlet: 'rod', beskrivelse: 'Aims' }[field] ?? 1_234_500_000)
})
