import type { Texts } from '../../../i18n/texts.ts'

export const attentionTexts = {
  finding: {
    nb: (n: number, of: number, grave: number) =>
      n === 0
        ? 'Ingen prosjekter trenger oppmerksomhet'
        : `${n} av ${of} prosjekter trenger oppmerksomhet${grave === 0 ? '' : `, ${grave} av dem alvorlig`}`,
    en: (n: number, of: number, grave: number) =>
      n === 0
        ? 'No project needs attention'
        : `${n} of ${of} projects need attention${grave === 0 ? '' : `, ${grave} of them gravely`}`,
  },
  intro: {
    nb: (day: string) => `Faste regler holdt mot registeret per ${day}. Alvorligst først, deretter etter beløp.`,
    en: (day: string) => `Fixed rules held against the register as of ${day}. Gravest first, then by amount.`,
  },
  none: {
    nb: 'Ingen av reglene slår ut for prosjektene som vises. Det kan også bety at registeret ikke har datoene og beløpene reglene trenger.',
    en: 'No rule holds for the projects shown. It may also mean that the register lacks the dates and amounts the rules need.',
  },
  project: { nb: 'Prosjekt', en: 'Project' },
  severity: { nb: 'Alvor', en: 'Severity' },
  why: { nb: 'Hvorfor', en: 'Why' },
  since: { nb: 'Siden', en: 'Since' },
  who: { nb: 'Hvem', en: 'Who' },
  exposed: { nb: 'Beløp', en: 'Amount' },
  unknown: { nb: 'Ukjent', en: 'Unknown' },
  missing: { nb: 'Mangler', en: 'Missing' },
  hoy: { nb: 'Høy', en: 'High' },
  middels: { nb: 'Middels', en: 'Medium' },
  lav: { nb: 'Lav', en: 'Low' },
  moreReasons: {
    nb: (n: number) => (n === 1 ? 'Én grunn til' : `${n} grunner til`),
    en: (n: number) => (n === 1 ? 'One more reason' : `${n} more reasons`),
  },
  rules: { nb: 'Reglene og grensene', en: 'Rules and limits' },
  rulesIntro: {
    nb: 'Grensene står i data/portfolio-settings.json. Endre en verdi der, så regner siden på nytt.',
    en: 'The limits stand in data/portfolio-settings.json. Change one there, and the page reckons anew. The rules are told in Norwegian.',
  },
  dataRules: {
    nb: (n: number) => `Mangler i registerets data (${n} prosjekter)`,
    en: (n: number) => `Gaps in the register’s data (${n} projects)`,
  },
  dataIntro: {
    nb: 'Dette sier noe om registeret, ikke om prosjektene. Et dårlig utfylt register er ikke en dårlig portefølje.',
    en: 'This tells of the register, not of the projects. A badly filled register is not a bad portfolio.',
  },
} as const satisfies Texts
