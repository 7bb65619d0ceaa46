import { printList } from '../../i18n/printList.ts'
import type { Texts } from '../../i18n/texts.ts'

/** The words of the instrument's controls, and why some of them are not there. */
export const controlTexts = {
  compareWith: { nb: 'Sammenlign', en: 'Compare' },
  groupAs: { nb: 'Gruppen som', en: 'The group as' },
  showAs: { nb: 'Vis tall som', en: 'Show figures as' },
  since: { nb: 'Basisår', en: 'Base year' },
  focus: { nb: 'Framhev', en: 'Highlight' },
  noFocus: { nb: 'Ingen', en: 'None' },
  against: { nb: 'Sammen med', en: 'Together with' },
  noAgainst: { nb: 'Ingen annen indikator', en: 'No other indicator' },
  formerSum: { nb: 'Vis sum av tidligere kommuner', en: 'Show the sum of former municipalities' },
  whyNot: { nb: 'Valg som ikke passer her', en: 'Choices that do not fit here' },
  measures: {
    nb: {
      absolute: 'Absolutte tall',
      per1: 'Per innbygger',
      per1000: 'Per 1\u00a0000 innbyggere',
      index: 'Indeks (basisår = 100)',
      change: 'Endring i prosent',
      points: 'Endring i prosentpoeng',
    },
    en: {
      absolute: 'Absolute figures',
      per1: 'Per inhabitant',
      per1000: 'Per 1,000 inhabitants',
      index: 'Index (base year = 100)',
      change: 'Change in per cent',
      points: 'Change in percentage points',
    },
  },
  refusals: {
    nb: (base: string) => ({
      notCounts: 'tallet er ikke et antall som kan deles på folketallet.',
      isPopulation: 'tallet er selve folketallet.',
      noPopulation: 'vi har ikke folketallet for stedene i de samme årene.',
      noRatio: 'plasseringer og ja/nei kan ikke regnes om.',
      notShares: 'tallet er ikke en andel.',
      oneFigure: 'det trengs tall for minst to perioder.',
      noBase: base === '' ? 'ingen av seriene har et tall over 0.' : `ingen av seriene har et tall over 0 i ${base}.`,
    }),
    en: (base: string) => ({
      notCounts: 'the figure is not a count that can be divided by the population.',
      isPopulation: 'the figure is the population itself.',
      noPopulation: 'we do not have the population of the places in the same years.',
      noRatio: 'ranks and yes/no cannot be converted.',
      notShares: 'the figure is not a share.',
      oneFigure: 'figures for two periods at least are needed.',
      noBase: base === '' ? 'no series has a figure above 0.' : `no series has a figure above 0 in ${base}.`,
    }),
  },
  refused: {
    nb: (measure: string, reason: string) => `${measure} kan ikke vises: ${reason} Vi viser absolutte tall.`,
    en: (measure: string, reason: string) => `${measure} cannot be shown: ${reason} The page shows absolute figures.`,
  },
  onlyTogether: {
    nb: 'Sammenligning med andre kommuner: Tallet finnes bare for alle kommuner samlet.',
    en: 'Comparison with other municipalities: The figure exists only for all municipalities together.',
  },
  noWeights: {
    nb: 'Vektet snitt: kilden oppgir ikke teller og nevner for stedene i gruppen.',
    en: 'Weighted average: the source gives no numerator and denominator for the places of the group.',
  },
  sumNotAdditive: {
    nb: 'Sum av tidligere kommuner: bare antall kan legges sammen, og dette er ikke et antall.',
    en: 'Sum of former municipalities: only counts can be added, and this is not a count.',
  },
  sumNoParts: {
    nb: (names: readonly string[]) =>
      `Sum av tidligere kommuner: det finnes ikke tall for ${printList(names, 'nb')} i samme år.`,
    en: (names: readonly string[]) =>
      `Sum of former municipalities: there are no figures for ${printList(names, 'en')} in the same year.`,
  },
  noRanking: {
    nb: (count: number, all: number) => `Rangering: bare ${count} av ${all} steder har tall for samme periode.`,
    en: (count: number, all: number) => `Ranking: only ${count} of ${all} places have figures for the same period.`,
  },
  noMultiples: {
    nb: (fewest: number, most: number, count: number) =>
      `Små grafer: vises for ${fewest}–${most} serier, og her er det ${count}.`,
    en: (fewest: number, most: number, count: number) =>
      `Small charts: shown for ${fewest}–${most} series, and there are ${count} here.`,
  },
  noSlope: {
    nb: 'Hellning: det trengs tall for minst tre perioder.',
    en: 'Slope: figures for three periods at least are needed.',
  },
  bothFigures: { nb: 'De to tallene sett mot hverandre', en: 'The two figures against each other' },
  openOther: { nb: (name: string) => `Åpne ${name}`, en: (name: string) => `Open ${name}` },
  noScatter: {
    nb: (most: number, fewest: number) =>
      `Vi tegner ikke stedene mot hverandre: ${most === 0 ? 'ingen steder har' : `bare ${most} ${most === 1 ? 'sted har' : 'steder har'}`} begge tallene for samme periode, og det trengs minst ${fewest}.`,
    en: (most: number, fewest: number) =>
      `The places are not drawn against each other: ${most === 0 ? 'no place has' : `only ${most} ${most === 1 ? 'place has' : 'places have'}`} both figures for the same period, and ${fewest} at least are needed.`,
  },
  viewRefused: {
    nb: (view: string) => `«${view}» kan ikke vises for dette utvalget. Vi viser tallene over tid.`,
    en: (view: string) => `“${view}” cannot be shown for this selection. The page shows the figures over time.`,
  },
  sumRefused: {
    nb: 'Summen av tidligere kommuner kan ikke vises for dette tallet.',
    en: 'The sum of former municipalities cannot be shown for this figure.',
  },
  weightRefused: {
    nb: 'Vektet snitt kan ikke regnes ut her. Vi viser uvektet snitt.',
    en: 'A weighted average cannot be worked out here. The page shows the unweighted one.',
  },
} as const satisfies Texts
