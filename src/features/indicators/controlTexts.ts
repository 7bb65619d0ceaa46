import { printList } from '../../i18n/printList.ts'
import type { Texts } from '../../i18n/texts.ts'

/** The words of the instrument's controls, and why some of them are not there. */
export const controlTexts = {
  moreChoices: {
    nb: 'Sammenlign, regn om og framhev',
    nn: 'Samanlikn, rekn om og framhev',
    en: 'Compare, convert and highlight',
  },
  compareWith: { nb: 'Sammenlign', nn: 'Samanlikn', en: 'Compare' },
  groupAs: { nb: 'Gruppen som', nn: 'Gruppa som', en: 'The group as' },
  showAs: { nb: 'Vis tall som', nn: 'Vis tal som', en: 'Show figures as' },
  since: { nb: 'Basisår', en: 'Base year' },
  focus: { nb: 'Framhev', en: 'Highlight' },
  noFocus: { nb: 'Ingen', en: 'None' },
  against: { nb: 'Sammen med', nn: 'Saman med', en: 'Together with' },
  noAgainst: { nb: 'Ingen annen indikator', nn: 'Ingen annan indikator', en: 'No other indicator' },
  formerSum: {
    nb: 'Vis sum av tidligere kommuner',
    nn: 'Vis sum av tidlegare kommunar',
    en: 'Show the sum of former municipalities',
  },
  whyNot: { nb: 'Valg som ikke passer her', nn: 'Val som ikkje passer her', en: 'Choices that do not fit here' },
  measures: {
    nb: {
      absolute: 'Absolutte tall',
      per1: 'Per innbygger',
      per1000: 'Per 1\u00a0000 innbyggere',
      index: 'Indeks (basisår = 100)',
      change: 'Endring i prosent',
      points: 'Endring i prosentpoeng',
    },
    nn: {
      absolute: 'Absolutte tal',
      per1: 'Per innbyggjar',
      per1000: 'Per 1\u00a0000 innbyggjarar',
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
    nn: (base: string) => ({
      notCounts: 'talet er ikkje eit antal som kan delast på folketalet.',
      isPopulation: 'talet er sjølve folketalet.',
      noPopulation: 'vi har ikkje folketalet for stadene i dei same åra.',
      noRatio: 'plasseringar og ja/nei kan ikkje reknast om.',
      notShares: 'talet er ikkje ein andel.',
      oneFigure: 'det trengst tal for minst to periodar.',
      noBase: base === '' ? 'ingen av seriane har eit tal over 0.' : `ingen av seriane har eit tal over 0 i ${base}.`,
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
    nn: (measure: string, reason: string) => `${measure} kan ikkje visast: ${reason} Vi viser absolutte tal.`,
    en: (measure: string, reason: string) => `${measure} cannot be shown: ${reason} The page shows absolute figures.`,
  },
  onlyTogether: {
    nb: 'Sammenligning med andre kommuner: Tallet finnes bare for alle kommuner samlet.',
    nn: 'Samanlikning med andre kommunar: Talet finst berre for alle kommunar samla.',
    en: 'Comparison with other municipalities: The figure exists only for all municipalities together.',
  },
  noWeights: {
    nb: 'Vektet snitt: kilden oppgir ikke teller og nevner for stedene i gruppen.',
    nn: 'Vekta snitt: kjelda oppgir ikkje teljar og nemnar for stadene i gruppa.',
    en: 'Weighted average: the source gives no numerator and denominator for the places of the group.',
  },
  sumNotAdditive: {
    nb: 'Sum av tidligere kommuner: bare antall kan legges sammen, og dette er ikke et antall.',
    nn: 'Sum av tidlegare kommunar: berre antal kan leggast saman, og dette er ikkje eit antal.',
    en: 'Sum of former municipalities: only counts can be added, and this is not a count.',
  },
  sumNoParts: {
    nb: (names: readonly string[]) =>
      `Sum av tidligere kommuner: det finnes ikke tall for ${printList(names, 'nb')} i samme år.`,
    nn: (names: readonly string[]) =>
      `Sum av tidlegare kommunar: det finst ikkje tal for ${printList(names, 'nn')} i same år.`,
    en: (names: readonly string[]) =>
      `Sum of former municipalities: there are no figures for ${printList(names, 'en')} in the same year.`,
  },
  noRanking: {
    nb: (count: number, all: number) => `Rangering: bare ${count} av ${all} steder har tall for samme periode.`,
    nn: (count: number, all: number) => `Rangering: berre ${count} av ${all} stader har tal for same periode.`,
    en: (count: number, all: number) => `Ranking: only ${count} of ${all} places have figures for the same period.`,
  },
  noMultiples: {
    nb: (fewest: number, most: number, count: number) =>
      `Små grafer: vises for ${fewest}–${most} serier, og her er det ${count}.`,
    nn: (fewest: number, most: number, count: number) =>
      `Små grafar: blir viste for ${fewest}–${most} seriar, og her er det ${count}.`,
    en: (fewest: number, most: number, count: number) =>
      `Small charts: shown for ${fewest}–${most} series, and there are ${count} here.`,
  },
  noSlope: {
    nb: 'Hellning: det trengs tall for minst tre perioder.',
    nn: 'Hellning: det trengst tal for minst tre periodar.',
    en: 'Slope: figures for three periods at least are needed.',
  },
  bothFigures: {
    nb: 'De to tallene sett mot hverandre',
    nn: 'Dei to tala sett mot kvarandre',
    en: 'The two figures against each other',
  },
  openOther: {
    nb: (name: string) => `Åpne ${name}`,
    nn: (name: string) => `Opne ${name}`,
    en: (name: string) => `Open ${name}`,
  },
  noScatter: {
    nb: (most: number, fewest: number) =>
      `Vi tegner ikke stedene mot hverandre: ${most === 0 ? 'ingen steder har' : `bare ${most} ${most === 1 ? 'sted har' : 'steder har'}`} begge tallene for samme periode, og det trengs minst ${fewest}.`,
    nn: (most: number, fewest: number) =>
      `Vi teiknar ikkje stadene mot kvarandre: ${most === 0 ? 'ingen stader har' : `berre ${most} ${most === 1 ? 'stad har' : 'stader har'}`} begge tala for same periode, og det trengst minst ${fewest}.`,
    en: (most: number, fewest: number) =>
      `The places are not drawn against each other: ${most === 0 ? 'no place has' : `only ${most} ${most === 1 ? 'place has' : 'places have'}`} both figures for the same period, and ${fewest} at least are needed.`,
  },
  viewRefused: {
    nb: (view: string) => `«${view}» kan ikke vises for dette utvalget. Vi viser tallene over tid.`,
    nn: (view: string) => `«${view}» kan ikkje visast for dette utvalet. Vi viser tala over tid.`,
    en: (view: string) => `“${view}” cannot be shown for this selection. The page shows the figures over time.`,
  },
  sumRefused: {
    nb: 'Summen av tidligere kommuner kan ikke vises for dette tallet.',
    nn: 'Summen av tidlegare kommunar kan ikkje visast for dette talet.',
    en: 'The sum of former municipalities cannot be shown for this figure.',
  },
  weightRefused: {
    nb: 'Vektet snitt kan ikke regnes ut her. Vi viser uvektet snitt.',
    nn: 'Vekta snitt kan ikkje reknast ut her. Vi viser uvekta snitt.',
    en: 'A weighted average cannot be worked out here. The page shows the unweighted one.',
  },
} as const satisfies Texts
