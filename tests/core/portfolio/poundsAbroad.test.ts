import { expect, test } from 'vitest'
import { readPortfolio } from '../../../src/core/portfolio/readPortfolio.ts'
import { amountOf } from '../../../src/core/portfolio/register/Value.ts'

/**
 * Seven rows of the British register of 2018 as a public study holds it (rauschgold/ds-bootcamp-capstone-project,
 * data/transposed_data/df_2018.csv), without its long texts. The file was saved in one alphabet and opened in another, so that
 * every pound sign is «Ł». The sums are those of a script of our own, in Python's decimals.
 */
const text = `
,project_name,Department,"IPA Delivery Confidence Assessment(A Delivery Confidence Assessment of the project at a fixed point in time, using a five-point scale, Red  Amber/Red  Amber  Amber/Green  Green; definitions in the MPA Annual Report)",Project - Start Date(Latest approved start date),Project - End Date(Latest approved end date),2016/17 TOTAL Baseline Łm(including Non-Government costs),2016/17 TOTAL Forecast Łm(including Non-Government costs),2016/2017 Variance %age,Whole Life Cost TOTAL Baseline Łm(including Non-Government costs),Departmental narrative on  budget/forecast variance for 2016/17(if variance is more than 5%)
1,Geological Disposal Facility Programme (GDF),BEIS,Amber/Red,30/06/08,31/12/40,Ł32.24,Ł32.25,0%,"Ł12,131.50",Budget variance less than 5%
2,Heat Networks Investment Project,BEIS,Exempt under Section 43 of the Freedom of Information Act 2000 (Commercial Interests),25/11/15,31/03/21,Ł33.67,Ł21.60,-36%,Ł365.98,Budget is underspent due to main scheme set up being moved back as part of re-planning. This has caused delivery costs to move into latter years.
3,Local Land Charges (LLC) Programme,BEIS,Amber,01/03/14,17/11/23,Ł25.80,Ł13.60,-47%,Ł193.30,The in year underspends reflect the delays to approvals of the Programme Business Case.
4,Magnox & RSRL PBO Competition,BEIS,Amber,03/04/12,31/08/15,Ł572.00,Ł555.00,-3%,"Ł3,081.00",Budget variance less than 5%
5,New Polar Research Vessel,BEIS,Amber/Green,01/05/14,31/12/22,Ł113.00,Ł111.00,-2%,"Ł1,403.00",Budget variance less than 5%
6,Sellafield Model Change  (SMC),BEIS,Amber/Green,13/01/15,24/05/17,"Ł2,341.70","Ł2,260.70",-3%,"Ł30,011.20",Budget variance less than 5%
7,Smart Metering Implementation Programme,BEIS,Amber,02/12/09,31/12/20,Ł736.51,Ł737.76,0%,"Ł17,215.78",Budget variance less than 5%
`.trim()

test('a British register whose pound signs have become Polish letters gives the same sums', () => {
  const { projects } = readPortfolio([{ name: 'gmpp_2018.csv', bytes: new TextEncoder().encode(text) }])
  const sum = (id: 'budsjett' | 'budsjett_ar' | 'prognose_ar') =>
    projects.reduce((all, { values }) => all + (amountOf(values[id]) ?? Number.NaN), 0)
  expect([projects.length, sum('budsjett'), sum('budsjett_ar'), sum('prognose_ar')]).toEqual([
    7, 64_401_760_000, 3_854_920_000, 3_731_910_000,
  ])
  expect(projects.map(({ values }) => values.slutt_godkjent.parsed?.text)).toContain('2040-12-31')
  expect(projects.map(({ values }) => values.status_samlet.parsed)).toEqual([
    'rod',
    null,
    'gul',
    'gul',
    'gul',
    'gul',
    'gul',
  ])
  expect(new Set(projects.map(({ currency }) => currency))).toEqual(new Set(['GBP']))
})
