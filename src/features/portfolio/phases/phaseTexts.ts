import type { Texts } from '../../../i18n/texts.ts'

export const phaseTexts = {
  finding: {
    nb: (n: number, of: number, phase: string) => `${n} av ${of} står i ${phase}`,
    en: (n: number, of: number, phase: string) => `${n} of ${of} are in ${phase}`,
  },
  none: {
    nb: 'Ingen prosjekter har en kjent fase',
    nn: 'Ingen prosjekt har ein kjend fase',
    en: 'No project has a known phase',
  },
  intro: {
    nb: (isHome: boolean) =>
      `Antall og budsjett (${isHome ? 'kommunens andel' : 'totalt, alle parter'}) etter fase, med beslutningspunktene BP1–BP5 mellom.`,
    nn: (isHome: boolean) =>
      `Antal og budsjett (${isHome ? 'andelen til kommunen' : 'totalt, alle partar'}) etter fase, med avgjerdspunkta BP1–BP5 mellom.`,
    en: (isHome: boolean) =>
      `Count and budget (${isHome ? 'the municipality’s share' : 'total, all parties'}) by phase, with the decision points BP1–BP5 between.`,
  },
  toChoose: {
    nb: 'Velg en fase for å se prosjektene i den.',
    nn: 'Vel ein fase for å sjå prosjekta i den.',
    en: 'Choose a phase to see its projects.',
  },
  unknown: { nb: 'Fase ukjent', nn: 'Fase ukjend', en: 'Phase unknown' },
  empty: { nb: 'Ingen prosjekter', nn: 'Ingen prosjekt', en: 'No projects' },
  noBudget: { nb: (n: number) => `0 av ${n} har budsjett`, en: (n: number) => `0 of ${n} have a budget` },
  budget: {
    nb: (sum: string, n: number, of: number) => `${sum}, ${n} av ${of} har budsjett`,
    en: (sum: string, n: number, of: number) => `${sum}, ${n} of ${of} have a budget`,
  },
  own: {
    nb: (municipality: string, n: number) => `${municipality} ${n}`,
    en: (municipality: string, n: number) => `${municipality} ${n}`,
  },
  choose: {
    nb: (phase: string) => `Vis bare ${phase}`,
    nn: (phase: string) => `Vis berre ${phase}`,
    en: (phase: string) => `Show ${phase} only`,
  },
  all: { nb: 'Vis alle faser', nn: 'Vis alle fasar', en: 'Show all phases' },
} as const satisfies Texts
