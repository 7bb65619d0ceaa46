import type { Texts } from '../../i18n/texts.ts'

/** The words of a collection, on slides and on pages. */
export const collectionTexts = {
  theme: { nb: (number: string) => `Tema ${number}`, en: (number: string) => `Theme ${number}` },
  other: { nb: 'Andre figurer', nn: 'Andre figurar', en: 'Other figures' },
  subTheme: { nb: 'Undertema', en: 'Sub-theme' },
  keyFigures: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures' },
  statistics: { nb: 'Statistikk', en: 'Statistics' },
  documents: { nb: 'Dokumenter', nn: 'Dokument', en: 'Documents' },
  projects: { nb: 'Prosjekter', nn: 'Prosjekt', en: 'Projects' },
  lacks: { nb: 'Mangler', nn: 'Manglar', en: 'Lacks' },
  none: { nb: 'ingen', en: 'none' },
  nothing: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
  allThemes: { nb: 'alle temaene', nn: 'alle temaa', en: 'all themes' },
  haveFigures: {
    nb: (some: string, all: string) => `${some} av ${all} undertema har tall`,
    nn: (some: string, all: string) => `${some} av ${all} undertema har tal`,
    en: (some: string, all: string) => `${some} of ${all} sub-themes have figures`,
  },
  matrixOf: {
    nb: (what: string, date: string) => `Slags belegg per undertema, ${what}. Antall per ${date}`,
    nn: (what: string, date: string) => `Slag av grunnlag per undertema, ${what}. Tal på kjelder per ${date}`,
    en: (what: string, date: string) => `Kinds of evidence by sub-theme, ${what}. Counts as of ${date}`,
  },
  matrixNote: {
    nb: 'Det samme dokumentet eller prosjektet kan tjene flere undertemaer. Plasseringen er redaksjonell.',
    nn: 'Det same dokumentet eller prosjektet kan tene fleire undertema. Plasseringa er redaksjonell.',
    en: 'The same document or project may serve several sub-themes. The placing is editorial.',
  },
  matrixSource: {
    nb: (title: string) => `Kilde: ${title}.`,
    nn: (title: string) => `Kjelde: ${title}.`,
    en: (title: string) => `Source: ${title}.`,
  },
  asOf: {
    nb: (date: string) => `Slik det så ut ${date}.`,
    nn: (date: string) => `Slik det såg ut ${date}.`,
    en: (date: string) => `As it stood on ${date}.`,
  },
} as const satisfies Texts
