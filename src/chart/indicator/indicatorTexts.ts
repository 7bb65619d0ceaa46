import type { Texts } from '../../i18n/texts.ts'

/** What charts of indicators say of their figures. */
export const indicatorTexts = {
  noFiguresChosen: {
    nb: 'Ingen tall for dette utvalget',
    nn: 'Ingen tal for dette utvalet',
    en: 'No figures for this selection',
  },
  headline: {
    nb: (place: string, value: string, period: string) => `${place}: ${value} i ${period}`,
    en: (place: string, value: string, period: string) => `${place}: ${value} in ${period}`,
  },
  headlineSince: {
    nb: (place: string, value: string, base: string, period: string) => `${place}: ${value} fra ${base} til ${period}`,
    nn: (place: string, value: string, base: string, period: string) => `${place}: ${value} frå ${base} til ${period}`,
    en: (place: string, value: string, base: string, period: string) => `${place}: ${value} from ${base} to ${period}`,
  },
  headlineIndex: {
    nb: (place: string, value: string, base: string, period: string) =>
      `${place}: ${value} i ${period}, der ${base} er 100`,
    en: (place: string, value: string, base: string, period: string) =>
      `${place}: ${value} in ${period}, where ${base} is 100`,
  },
  slopeOf: {
    nb: (from: string, to: string) => `Bare ${from} og ${to} er tegnet. Årene mellom står i visningen over tid.`,
    nn: (from: string, to: string) => `Berre ${from} og ${to} er teikna. Åra mellom står i visinga over tid.`,
    en: (from: string, to: string) => `Only ${from} and ${to} are drawn. The years between are in the view over time.`,
  },
  withoutPopulation: {
    nb: (names: string) => `Uten folketall for samme år: ${names}.`,
    nn: (names: string) => `Utan folketal for same år: ${names}.`,
    en: (names: string) => `Without a population for the same year: ${names}.`,
  },
  withoutBase: {
    nb: (base: string, names: string) => `Uten tall over 0 i ${base}: ${names}.`,
    nn: (base: string, names: string) => `Utan tal over 0 i ${base}: ${names}.`,
    en: (base: string, names: string) => `Without a figure above 0 in ${base}: ${names}.`,
  },
  targetsLeftOut: {
    nb: 'Målene gjelder tallene slik de er, og er ikke tegnet her.',
    nn: 'Måla gjeld tala slik dei er, og er ikkje teiknet her.',
    en: 'The targets are for the figures as they are, and are not drawn here.',
  },
  above: {
    nb: (amount: string, name: string) => `${amount} over ${name}`,
    en: (amount: string, name: string) => `${amount} above ${name}`,
  },
  below: {
    nb: (amount: string, name: string) => `${amount} under ${name}`,
    en: (amount: string, name: string) => `${amount} below ${name}`,
  },
  sameAs: {
    nb: (name: string) => `det samme som ${name}`,
    nn: (name: string) => `det same som ${name}`,
    en: (name: string) => `the same as ${name}`,
  },
  upSince: {
    nb: (amount: string, since: string) => `opp ${amount} fra ${since}`,
    nn: (amount: string, since: string) => `opp ${amount} frå ${since}`,
    en: (amount: string, since: string) => `up ${amount} from ${since}`,
  },
  downSince: {
    nb: (amount: string, since: string) => `ned ${amount} fra ${since}`,
    nn: (amount: string, since: string) => `ned ${amount} frå ${since}`,
    en: (amount: string, since: string) => `down ${amount} from ${since}`,
  },
  sameSince: {
    nb: (since: string) => `det samme som i ${since}`,
    nn: (since: string) => `det same som i ${since}`,
    en: (since: string) => `the same as in ${since}`,
  },
  homeAmong: {
    nb: (home: string, rank: number, count: number, period: string) =>
      rank === 1
        ? `${home} er høyest av ${count} kommuner i ${period}`
        : rank === count
          ? `${home} er lavest av ${count} kommuner i ${period}`
          : `${home} er nummer ${rank} av ${count} kommuner i ${period}`,
    nn: (home: string, rank: number, count: number, period: string) =>
      rank === 1
        ? `${home} er høgast av ${count} kommunar i ${period}`
        : rank === count
          ? `${home} er lågast av ${count} kommunar i ${period}`
          : `${home} er nummer ${rank} av ${count} kommunar i ${period}`,
    en: (home: string, rank: number, count: number, period: string) =>
      rank === 1
        ? `${home} is highest of ${count} municipalities in ${period}`
        : rank === count
          ? `${home} is lowest of ${count} municipalities in ${period}`
          : `${home} is number ${rank} of ${count} municipalities in ${period}`,
  },
  highestIs: {
    nb: (name: string, value: string, period: string) => `${name} har høyest tall i ${period}: ${value}`,
    nn: (name: string, value: string, period: string) => `${name} har høgast tal i ${period}: ${value}`,
    en: (name: string, value: string, period: string) => `${name} has the highest number in ${period}: ${value}`,
  },
  highestAndLowest: {
    nb: (first: string, last: string, amount: string, period: string) =>
      `${first} øverst i ${period}, ${last} ${amount} lavere`,
    nn: (first: string, last: string, amount: string, period: string) =>
      `${first} øvst i ${period}, ${last} ${amount} lågare`,
    en: (first: string, last: string, amount: string, period: string) =>
      `${first} highest in ${period}, ${last} ${amount} lower`,
  },
  scatterOf: {
    nb: (count: number, period: string) => `${count} steder etter begge tallene i ${period}`,
    nn: (count: number, period: string) => `${count} stader etter begge tala i ${period}`,
    en: (count: number, period: string) => `${count} places by both figures in ${period}`,
  },
  notCause: {
    nb: 'At to tall følger hverandre, betyr ikke at det ene er årsak til det andre.',
    nn: 'At to tal følgjer kvarandre, tyder ikkje at det eine er årsak til det andre.',
    en: 'That two figures go together does not mean that one is the cause of the other.',
  },
  rankIsNotQuality: {
    nb: 'Rekkefølgen viser hvor høyt tallet er, ikke hvor god kvaliteten er.',
    nn: 'Rekkjefølgja viser kor høgt talet er, ikkje kor god kvaliteten er.',
    en: 'The order shows how high the number is, not how good the quality is.',
  },
  someHaveFigures: {
    nb: (count: number, all: number) => `${count} av ${all} steder har tall for perioden.`,
    nn: (count: number, all: number) => `${count} av ${all} stader har tal for perioden.`,
    en: (count: number, all: number) => `${count} of ${all} places have figures for the period.`,
  },
} as const satisfies Texts
