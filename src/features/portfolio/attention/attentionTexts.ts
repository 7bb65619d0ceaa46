import type { Texts } from '../../../i18n/texts.ts'

export const attentionTexts = {
  finding: {
    nb: (n: number, of: number, grave: number) =>
      n === 0
        ? 'Ingen prosjekter trenger oppmerksomhet'
        : `${n} av ${of} prosjekter trenger oppmerksomhet${grave === 0 ? '' : `, ${grave} av dem alvorlig`}`,
    nn: (n: number, of: number, grave: number) =>
      n === 0
        ? 'Ingen prosjekt treng merksemd'
        : `${n} av ${of} prosjekt treng merksemd${grave === 0 ? '' : `, ${grave} av dei alvorleg`}`,
    en: (n: number, of: number, grave: number) =>
      n === 0
        ? 'No project needs attention'
        : `${n} of ${of} projects need attention${grave === 0 ? '' : `, ${grave} of them gravely`}`,
  },
  intro: {
    nb: (day: string) => `Faste regler holdt mot registeret per ${day}. Alvorligst først, deretter etter beløp.`,
    nn: (day: string) => `Faste reglar haldne mot registeret per ${day}. Alvorlegast først, deretter etter beløp.`,
    en: (day: string) => `Fixed rules held against the register as of ${day}. Gravest first, then by amount.`,
  },
  none: {
    nb: 'Ingen av reglene slår ut for prosjektene som vises. Det kan også bety at registeret ikke har datoene og beløpene reglene trenger.',
    nn: 'Ingen av reglane slår ut for prosjekta som blir viste. Det kan også tyde at registeret ikkje har datoane og beløpa reglane treng.',
    en: 'No rule holds for the projects shown. It may also mean that the register lacks the dates and amounts the rules need.',
  },
  project: { nb: 'Prosjekt', en: 'Project' },
  severity: { nb: 'Alvor', en: 'Severity' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  since: { nb: 'Siden', nn: 'Sidan', en: 'Since' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  exposed: { nb: 'Beløp', en: 'Amount' },
  unknown: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  hoy: { nb: 'Høy', nn: 'Høg', en: 'High' },
  middels: { nb: 'Middels', en: 'Medium' },
  lav: { nb: 'Lav', nn: 'Låg', en: 'Low' },
  moreReasons: {
    nb: (n: number) => (n === 1 ? 'Én grunn til' : `${n} grunner til`),
    nn: (n: number) => (n === 1 ? 'Éin grunn til' : `${n} grunnar til`),
    en: (n: number) => (n === 1 ? 'One more reason' : `${n} more reasons`),
  },
  rules: { nb: 'Reglene og grensene', nn: 'Reglane og grensene', en: 'Rules and limits' },
  rulesIntro: {
    nb: 'Grensene står i data/portfolio-settings.json. Endre en verdi der, så regner siden på nytt.',
    nn: 'Grensene står i data/portfolio-settings.json. Endre ein verdi der, så reknar sida på nytt.',
    en: 'The limits stand in data/portfolio-settings.json. Change one there, and the page reckons anew. The rules are told in Norwegian.',
  },
  dataRules: {
    nb: (n: number) => `Mangler i registerets data (${n === 1 ? '1 prosjekt' : `${n} prosjekter`})`,
    nn: (n: number) => `Manglar i registeret (${n} prosjekt)`,
    en: (n: number) => `Gaps in the register’s data (${n === 1 ? '1 project' : `${n} projects`})`,
  },
  dataIntro: {
    nb: 'Dette sier noe om registeret, ikke om prosjektene. Et dårlig utfylt register er ikke en dårlig portefølje.',
    nn: 'Dette seier noko om registeret, ikkje om prosjekta. Eit dårleg utfylt register er ikkje ein dårleg portefølje.',
    en: 'This tells of the register, not of the projects. A badly filled register is not a bad portfolio.',
  },
} as const satisfies Texts
