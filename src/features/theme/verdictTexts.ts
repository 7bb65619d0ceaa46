import type { Texts } from '../../i18n/texts.ts'

export const verdictTexts = {
  noTargets: {
    nb: 'Ingen av indikatorene har et mål vi kjenner',
    nn: 'Ingen av indikatorane har eit mål vi kjenner',
    en: 'None of the indicators has a target we know of',
  },
  onlyReached: {
    nb: 'Det ene målet vi kjenner, er nådd eller i rute',
    nn: 'Det eine målet vi kjenner, er nådd eller i rute',
    en: 'The one target we know of is reached or on track',
  },
  onlyNot: {
    nb: 'Det ene målet vi kjenner, er verken nådd eller i rute',
    nn: 'Det eine målet vi kjenner, er verken nådd eller i rute',
    en: 'The one target we know of is neither reached nor on track',
  },
  onlyNotJudged: {
    nb: 'Det ene målet vi kjenner, kan ikke vurderes',
    nn: 'Det eine målet vi kjenner, kan ikkje vurderast',
    en: 'The one target we know of cannot be judged',
  },
  reached: {
    nb: (good: string, all: string) => `${good} av ${all} mål er nådd eller i rute`,
    en: (good: string, all: string) => `${good} of ${all} targets reached or on track`,
  },
  oneReached: {
    nb: (all: string) => `Ett av ${all} mål er nådd eller i rute`,
    nn: (all: string) => `Eitt av ${all} mål er nådd eller i rute`,
    en: (all: string) => `One of ${all} targets reached or on track`,
  },
  withoutTarget: {
    nb: (count: number, all: number) =>
      `${count} av ${all} indikatorer har ikke noe mål vi kjenner, og vurderes ikke. Vurderingene telles, de blir aldri til ett snitt.`,
    nn: (count: number, all: number) =>
      `${count} av ${all} indikatorar har ikkje noko mål vi kjenner, og blir ikkje vurderte. Vurderingane blir talde, dei blir aldri til eitt snitt.`,
    en: (count: number, all: number) =>
      `${count} of ${all} indicators have no target we know of, and are not judged. Verdicts are counted, never averaged.`,
  },
} as const satisfies Texts
