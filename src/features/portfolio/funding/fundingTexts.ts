import type { Texts } from '../../../i18n/texts.ts'

export const fundingTexts = {
  finding: {
    nb: (share: string, theme: string, isHome: boolean) =>
      `${share} av ${isHome ? 'kommunens andel' : 'pengene'} ligger i tema ${theme}`,
    nn: (share: string, theme: string, isHome: boolean) =>
      `${share} av ${isHome ? 'andelen til kommunen' : 'pengane'} ligg i tema ${theme}`,
    en: (share: string, theme: string, isHome: boolean) =>
      `${share} of ${isHome ? 'the municipality’s share' : 'the money'} is in theme ${theme}`,
  },
  nonePlaced: {
    nb: (isHome: boolean) => `${isHome ? 'Kommunens andel' : 'Pengene'} er ikke plassert på noe tema`,
    nn: (isHome: boolean) => `${isHome ? 'Andelen til kommunen' : 'Pengane'} er ikkje plasserte på noko tema`,
    en: (isHome: boolean) => `${isHome ? 'The municipality’s share' : 'The money'} is not placed in any theme`,
  },
  none: {
    nb: 'Ingen beløp er kjent for prosjektene som vises',
    nn: 'Ingen beløp er kjende for prosjekta som blir viste',
    en: 'No amounts are known for the projects shown',
  },
  intro: {
    nb: (isHome: boolean) =>
      `Budsjett per tema etter hvem som betaler, ${isHome ? 'kommunens andel der den er kjent' : 'totalt for alle parter'}. Et prosjekt i flere temaer er delt etter vektene sine. Skravert er søkt eller ikke finansiert.`,
    nn: (isHome: boolean) =>
      `Budsjett per tema etter kven som betaler, ${isHome ? 'andelen til kommunen der han er kjend' : 'totalt for alle partar'}. Eit prosjekt i fleire tema er delt etter vektene sine. Skravert er søkt eller ikkje finansiert.`,
    en: (isHome: boolean) =>
      `Budget by theme and by who pays, ${isHome ? 'the municipality’s share where it is known' : 'total of all parties'}. A project in several themes is divided by its weights. Hatched is applied for or not financed.`,
  },
  empty: {
    nb: 'Verken budsjett eller finansiering er oppgitt for prosjektene som vises, så det er ingen penger å fordele.',
    nn: 'Verken budsjett eller finansiering er oppgitt for prosjekta som blir viste, så det er ingen pengar å fordele.',
    en: 'Neither budget nor funding is given for the projects shown, so there is no money to divide.',
  },
  unit: { nb: 'Vis som', en: 'Show as' },
  keyDeviation: {
    nb: 'Mot avtalt andel',
    nn: 'Mot avtalt del',
    en: 'Against the agreed share',
  },
  pointsOver: {
    nb: (size: string) => `${size} prosentpoeng over`,
    en: (size: string) => `${size} percentage points over`,
  },
  pointsUnder: {
    nb: (size: string) => `${size} prosentpoeng under`,
    en: (size: string) => `${size} percentage points under`,
  },
  kroner: { nb: 'Kroner', en: 'Kroner' },
  prosent: { nb: 'Prosent', en: 'Per cent' },
  unplaced: { nb: 'Ikke plassert', nn: 'Ikkje plassert', en: 'Not placed' },
  kommuner: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  stat: { nb: 'Statlig tilskudd', nn: 'Statleg tilskot', en: 'State grants' },
  digdir: { nb: 'Digdir', en: 'Digdir' },
  andre: { nb: 'Andre kilder', nn: 'Andre kjelder', en: 'Other sources' },
  sokt: { nb: 'Søkt, ikke svart', nn: 'Søkt, ikkje svart', en: 'Applied for' },
  ikkeFinansiert: { nb: 'Ikke finansiert', nn: 'Ikkje finansiert', en: 'Not financed' },
  ikkeOppgitt: { nb: 'Kilde ikke oppgitt', nn: 'Kjelde ikkje oppgitt', en: 'Source not given' },
  sum: { nb: 'Sum', en: 'Sum' },
  theme: { nb: 'Tema', en: 'Theme' },
  known: {
    nb: (n: number, of: number) => `${n} av ${of} har beløp`,
    en: (n: number, of: number) => `${n} of ${of} have amounts`,
  },
  noMoney: { nb: 'Ingen beløp', en: 'No amounts' },
  totalWord: { nb: (sum: string) => `${sum} totalt`, en: (sum: string) => `${sum} in total` },
  homeWord: {
    nb: (sum: string) => `${sum}, kommunens andel`,
    nn: (sum: string) => `${sum}, andelen til kommunen`,
    en: (sum: string) => `${sum}, the municipality’s share`,
  },
  table: { nb: 'Vis som tabell', en: 'Show as table' },
  tableCaption: {
    nb: 'Budsjett per tema og kilde',
    nn: 'Budsjett per tema og kjelde',
    en: 'Budget by theme and source',
  },
  matrixFinding: {
    nb: (n: number, of: number) => `${n} av ${of} prosjekter har oppgitt hvem som betaler`,
    nn: (n: number, of: number) => `${n} av ${of} prosjekt har oppgitt kven som betaler`,
    en: (n: number, of: number) => `${n} of ${of} projects tell who pays`,
  },
  matrixIntro: {
    nb: 'Part og prosjekt: hva som er gitt tilsagn om, søkt om og utbetalt. De tre legges aldri sammen.',
    nn: 'Part og prosjekt: kva som er gitt tilsagn om, søkt om og utbetalt. Dei tre blir aldri lagde saman.',
    en: 'Party and project: what is granted, applied for and paid. The three are never added together.',
  },
  matrixEmpty: {
    nb: 'Ingen av prosjektene som vises har linjer om finansiering i registeret.',
    nn: 'Ingen av prosjekta som blir viste har linjer om finansiering i registeret.',
    en: 'None of the projects shown has lines of funding in the register.',
  },
  party: { nb: 'Part', en: 'Party' },
  project: { nb: 'Prosjekt', en: 'Project' },
  granted: { nb: 'Tilsagn', en: 'Granted' },
  applied: { nb: 'Søkt', en: 'Applied' },
  paid: { nb: 'Utbetalt', en: 'Paid' },
  degree: { nb: 'Finansieringsgrad', en: 'Degree of funding' },
  uncovered: { nb: 'Udekket', nn: 'Udekt', en: 'Not covered' },
  otherParties: { nb: (n: number) => `Andre (${n})`, en: (n: number) => `Others (${n})` },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  none0: { nb: '–', en: '–' },
  appliedShort: { nb: (sum: string) => `søkt ${sum}`, en: (sum: string) => `applied ${sum}` },
  paidShort: { nb: (sum: string) => `utbetalt ${sum}`, en: (sum: string) => `paid ${sum}` },
} as const satisfies Texts
