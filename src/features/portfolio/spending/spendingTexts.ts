import type { Texts } from '../../../i18n/texts.ts'

export const spendingTexts = {
  finding: {
    nb: (n: number, of: number) => `${n} av ${of} med prognose er mer enn 10\u00a0% over budsjett`,
    nn: (n: number, of: number) => `${n} av ${of} med prognose er meir enn 10\u00a0% over budsjett`,
    en: (n: number, of: number) => `${n} of ${of} with a forecast are more than 10% over budget`,
  },
  none: {
    nb: 'Budsjett kan ikke holdes mot forbruk for noen',
    nn: 'Budsjett kan ikkje haldast mot forbruk for nokon',
    en: 'Budget cannot be held against spending for any',
  },
  intro: {
    nb: 'Fylt strek er påløpt, tverrstrek er prognosen, begge i prosent av budsjettet. Det lyse feltet er ±10 %. Beløpene er totalt, for alle parter.',
    nn: 'Fylt strek er påløpt, tverrstrek er prognosen, begge i prosent av budsjettet. Det lyse feltet er ±10 %. Beløpa er totalt, for alle partar.',
    en: 'The filled bar is spent, the cross line the forecast, both in per cent of the budget. The light band is ±10%. Amounts are total, of all parties.',
  },
  empty: {
    nb: 'Ingen av prosjektene som vises har både budsjett og påløpt eller prognose i registeret.',
    nn: 'Ingen av prosjekta som blir viste har både budsjett og påløpt eller prognose i registeret.',
    en: 'None of the projects shown has both a budget and spent or a forecast in the register.',
  },
  spent: { nb: (sum: string) => `påløpt ${sum}`, en: (sum: string) => `spent ${sum}` },
  forecast: { nb: (sum: string) => `prognose ${sum}`, en: (sum: string) => `forecast ${sum}` },
  budget: { nb: (sum: string) => `budsjett ${sum}`, en: (sum: string) => `budget ${sum}` },
} as const satisfies Texts
