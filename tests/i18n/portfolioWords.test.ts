import { describe, expect, test } from 'vitest'
import type { AttentionReason, ReasonCode } from '../../src/core/portfolio/attention/AttentionHit.ts'
import { buildPortfolio } from '../../src/core/portfolio/buildPortfolio.ts'
import { findChanges } from '../../src/core/portfolio/changes/findChanges.ts'
import { measurePortfolio } from '../../src/core/portfolio/measurePortfolio.ts'
import { attentionSentence } from '../../src/i18n/portfolioWords/attentionSentence.ts'
import { gapWords, metricGapWords } from '../../src/i18n/portfolioWords/gapWords.ts'
import { metricWords } from '../../src/i18n/portfolioWords/metricWords.ts'
import { colourNames, dimensionNames, phaseNames, severityNames } from '../../src/i18n/portfolioWords/registerWords.ts'
import { measuredOf } from '../core/portfolio/registers.ts'

test('every figure has a name and a formula in both languages', () => {
  const measured = measuredOf({}, { finansiering: [{ kilde: 'kommune', tilsagn: 1 }] })
  const { projects } = buildPortfolio([], {})
  const ids = [
    ...measured.metrics.keys(),
    ...measurePortfolio([measured], []).metrics.keys(),
    ...findChanges(projects, projects).metrics.keys(),
    'maloppnaelse',
    'nokkelavvik',
  ]
  for (const id of ids) {
    expect(metricWords[id], id).toBeDefined()
    expect(metricWords[id]?.name.nb).not.toBe('')
    expect(metricWords[id]?.formula.en).not.toBe('')
  }
  expect(Object.keys(metricWords).filter((id) => !ids.includes(id))).toEqual([])
})

test('every reason, phase, colour and severity has words in both languages', () => {
  for (const words of [gapWords, metricGapWords, phaseNames, colourNames, dimensionNames, severityNames])
    for (const { nb, en } of Object.values(words)) expect(nb !== '' && en !== '').toBe(true)
})

const cases: readonly [ReasonCode, AttentionReason['fields'], nb: string, en: string][] = [
  [
    'red',
    { dimensjon: 'okonomi', rapportert: 'Over budsjett' },
    'Rapportert rødt på økonomi: «Over budsjett».',
    'Reported red on economy: “Over budsjett”.',
  ],
  ['costOver', { prosent: 18, kroner: 900_000 }, '18 % over budsjett (900 000 kr).', '18% over budget (900,000 NOK).'],
  [
    'late',
    { dager: 181, prosent: 49.7252 },
    '181 dager forsinket, 49,7 % av planlagt varighet.',
    '181 days late, 49.7% of the planned duration.',
  ],
  ['late', { dager: 400, prosent: null }, '400 dager forsinket.', '400 days late.'],
  [
    'forecastPassed',
    { slutt_prognose: '2026-06-30' },
    'Prognosen for slutt var 30.06.2026, og prosjektet er ikke avsluttet.',
    'It was forecast to end 30 June 2026, and is not closed.',
  ],
  [
    'greenOutside',
    { dimensjon: 'okonomi', beregnet: 'gul', formel: 'kostnadsavvik_pst', verdi: 18 },
    'Rapportert: grønn på økonomi. Beregnet: over 18 %.',
    'Reported: green on economy. Computed: over by 18%.',
  ],
  [
    'greenOutside',
    { dimensjon: 'samlet', beregnet: 'rod', formel: null, verdi: null },
    'Rapportert: grønn på samlet status. Beregnet: rød.',
    'Reported: green on overall status. Computed: red.',
  ],
  [
    'statusOld',
    { dager: 200, statusdato: '2026-05-06' },
    'Siste status er 200 dager gammel (06.05.2026).',
    'The latest status is 200 days old (6 May 2026).',
  ],
  ['neverReported', {}, 'Aldri rapportert.', 'Never reported.'],
  [
    'uncovered',
    { udekket: 4_000_000, prosent: 40 },
    '4 mill. kr er udekket, 40 % av prognosen.',
    '4 million NOK is not covered, 40% of the forecast.',
  ],
  [
    'appliedOnly',
    { part: 'Digdir', sokt: 3_000_000 },
    'Digdir er søkt om 3 mill. kr, men har ikke svart.',
    '3 million NOK is applied for from Digdir, with no answer yet.',
  ],
  [
    'deadlineNear',
    { part: 'Digdir', frist: '2026-12-01', dager: 9 },
    'Frist 01.12.2026, om 9 dager (Digdir).',
    'Deadline 1 December 2026, in 9 days (Digdir).',
  ],
  [
    'benefitUnmeasured',
    { gevinst: 'Tid', realiseringsdato: '2026-06' },
    'Gevinsten «Tid» skulle vært tatt ut juni 2026, men er ikke målt.',
    'The benefit “Tid” was due June 2026, but is not measured.',
  ],
  ['benefitOwnerMissing', {}, 'Ingen er gevinstansvarlig.', 'Nobody answers for the benefits.'],
  [
    'riskHigh',
    { risiko: 'Sikkerhet', faktor: 20 },
    'Risikoen «Sikkerhet» er 20 av 25 etter tiltak.',
    'The risk “Sikkerhet” is 20 of 25 after measures.',
  ],
  [
    'spendingAhead',
    { prosentpoeng: 25.04 },
    'Forbruket ligger 25 prosentpoeng foran tiden.',
    'Spending is 25 percentage points ahead of time.',
  ],
  [
    'costIndexLow',
    { cpi: 0.75 },
    'Kostnadsindeksen er 0,75: hver krone gir for lite ferdig arbeid.',
    'The cost index is 0.75: each krone gives too little finished work.',
  ],
  [
    'redAgain',
    { dimensjon: 'risiko', rapporter: 3 },
    'Rød på risiko i 3 rapporter på rad.',
    'Red on risk in 3 reports in a row.',
  ],
  ['replanned', { antall_replan: 3 }, 'Grunnlinjen er endret 3 ganger.', 'The baseline has been changed 3 times.'],
  ['fieldMissing', { felt: 'slutt' }, 'Mangler sluttdato.', 'Lacks end date.'],
  [
    'fundingDiffers',
    { sum_finansiering: 5_000_000, budsjett: 4_000_000 },
    'Finansieringen er 5 mill. kr, budsjettet 4 mill. kr.',
    'The funding is 5 million NOK, the budget 4 million NOK.',
  ],
]

describe.each(cases)('%s', (code, fields, nb, en) => {
  test('is told', () => {
    const [norwegian, english] = (['nb', 'en'] as const).map((locale) =>
      attentionSentence({ code, fields }, 'NOK', locale).replace(/\u00a0/g, ' '),
    )
    expect([norwegian, english]).toEqual([nb, en])
  })
})

test('the amounts of a sentence are in the register’s own currency', () => {
  const reason = { code: 'costOver', fields: { prosent: 12, kroner: 1_250_000 } } as const
  expect(attentionSentence(reason, 'GBP', 'nb').replace(/\u00a0/g, ' ')).toBe('12 % over budsjett (1,3 mill. GBP).')
  expect(attentionSentence(reason, 'NOK', 'nb').replace(/\u00a0/g, ' ')).toBe('12 % over budsjett (1,3 mill. kr).')
})
