import type { Texts } from '../../../i18n/texts.ts'

export const figureTexts = {
  heading: { nb: 'Fem tall', nn: 'Fem tal', en: 'Five figures' },
  aktive: { nb: 'Aktive prosjekter', nn: 'Aktive prosjekt', en: 'Active projects' },
  prognose: {
    nb: 'Prognose, totalt for alle parter',
    nn: 'Prognose, totalt for alle partar',
    en: 'Forecast, total of all parties',
  },
  prognoseHome: {
    nb: 'Prognose, kommunens andel',
    nn: 'Prognose, andelen til kommunen',
    en: 'Forecast, the municipality’s share',
  },
  avvik: { nb: 'Kostnadsavvik', en: 'Cost deviation' },
  oppmerksomhet: { nb: 'Trenger oppmerksomhet', nn: 'Treng merksemd', en: 'Need attention' },
  ferskhet: { nb: 'Fersk status', en: 'Fresh status' },
  of: { nb: (n: number) => `av ${n}`, en: (n: number) => `of ${n}` },
  has: {
    nb: (n: number, of: number) => `${n} av ${of} har beløp`,
    en: (n: number, of: number) => `${n} of ${of} have one`,
  },
  unknown: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' },
  lifecycleUnknown: {
    nb: (n: number) => (n === 0 ? 'Livsløpet er kjent for alle.' : `Livsløpet er ukjent for ${n}.`),
    en: (n: number) => (n === 0 ? 'The lifecycle is known for all.' : `The lifecycle is unknown for ${n}.`),
  },
  homeOf: {
    nb: (sum: string, n: number, of: number) => `Kommunens andel: ${sum} (${n} av ${of}).`,
    nn: (sum: string, n: number, of: number) => `Andelen til kommunen: ${sum} (${n} av ${of}).`,
    en: (sum: string, n: number, of: number) => `The municipality’s share: ${sum} (${n} of ${of}).`,
  },
  homeUnknown: {
    nb: 'Kommunens andel er ukjent.',
    nn: 'Andelen til kommunen er ukjend.',
    en: 'The municipality’s share is unknown.',
  },
  budgetOf: {
    nb: (sum: string, n: number, of: number, isHome: boolean) =>
      `Budsjett, ${isHome ? 'kommunens andel' : 'totalt'}: ${sum} (${n} av ${of}).`,
    nn: (sum: string, n: number, of: number, isHome: boolean) =>
      `Budsjett, ${isHome ? 'andelen til kommunen' : 'totalt'}: ${sum} (${n} av ${of}).`,
    en: (sum: string, n: number, of: number, isHome: boolean) =>
      `Budget, ${isHome ? 'the municipality’s share' : 'total'}: ${sum} (${n} of ${of}).`,
  },
  compared: {
    nb: (n: number, of: number) => `${n} av ${of} har både prognose og budsjett.`,
    en: (n: number, of: number) => `${n} of ${of} have both forecast and budget.`,
  },
  late: {
    nb: (n: number, of: number) =>
      of === 0 ? 'Ingen har sluttdatoer å sammenligne.' : `${n} av ${of} med planlagt slutt er forsinket.`,
    nn: (n: number, of: number) =>
      of === 0 ? 'Ingen har sluttdatoar å samanlikne.' : `${n} av ${of} med planlagt slutt er forseinka.`,
    en: (n: number, of: number) =>
      of === 0 ? 'None has end dates to compare.' : `${n} of ${of} with a planned end are late.`,
  },
  grave: {
    nb: (n: number) => (n === 0 ? 'Ingen av dem er alvorlige.' : `${n} av dem er alvorlige.`),
    nn: (n: number) => (n === 0 ? 'Ingen av dei er alvorlege.' : `${n} av dei er alvorlege.`),
    en: (n: number) => (n === 0 ? 'None of them is grave.' : `${n} of them are grave.`),
  },
  fresh: {
    nb: (days: string, never: number) => `Meldt siste 45 dager. Median ${days}; ${never} har aldri meldt.`,
    nn: (days: string, never: number) => `Meldt siste 45 dagar. Median ${days}; ${never} har aldri meldt.`,
    en: (days: string, never: number) => `Reported in the last 45 days. Median ${days}; ${never} never have.`,
  },
  noAge: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
  ownNoMoney: {
    nb: (of: number) => `ingen av ${of} har prognose`,
    en: (of: number) => `none of ${of} has a forecast`,
  },
  ownBudget: {
    nb: (n: number, of: number) => `${n} av ${of} har budsjett`,
    en: (n: number, of: number) => `${n} of ${of} have a budget`,
  },
  show: {
    nb: (n: number) => (n === 1 ? 'Vis det ene' : `Vis disse ${n}`),
    nn: (n: number) => (n === 1 ? 'Vis det eine' : `Vis desse ${n}`),
    en: (n: number) => (n === 1 ? 'Show it' : `Show these ${n}`),
  },
  showStale: {
    nb: (n: number) => `Vis de ${n} som ikke er det`,
    nn: (n: number) => `Vis dei ${n} som ikkje er det`,
    en: (n: number) => `Show the ${n} that are not`,
  },
  showAll: { nb: 'Vis alle igjen', en: 'Show all again' },
  how: { nb: 'Slik er tallet regnet', nn: 'Slik er talet rekna', en: 'How it is reckoned' },
  attentionHow: {
    nb: 'Prosjekter som minst én av reglene for leveranse slår ut for. Reglene og grensene står under listen.',
    nn: 'Prosjekt som minst éin av reglane for leveranse slår ut for. Reglane og grensene står under lista.',
    en: 'Projects that at least one of the rules about delivery holds for. Rules and limits stand under the list.',
  },
  reckoned: {
    nb: (value: string, nOf: string) => `= ${value}${nOf}`,
    en: (value: string, nOf: string) => `= ${value}${nOf}`,
  },
  nOf: { nb: (n: number, of: number) => `, ${n} av ${of}`, en: (n: number, of: number) => `, ${n} of ${of}` },
  days: { nb: (n: string) => `${n} dager`, nn: (n: string) => `${n} dagar`, en: (n: string) => `${n} days` },
} as const satisfies Texts
