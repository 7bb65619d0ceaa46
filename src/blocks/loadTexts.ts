import type { Texts } from '../i18n/texts.ts'

export const loadTexts = {
  loading: { nb: 'Henter kunnskapsgrunnlaget', en: 'Loading the knowledge base' },
  progress: {
    nb: (title: string, done: number, total: number) => `${title} (${done} av ${total})`,
    en: (title: string, done: number, total: number) => `${title} (${done} of ${total})`,
  },
  partFailed: { nb: (title: string) => `${title} mangler`, en: (title: string) => `${title} is missing` },
  restStands: {
    nb: 'Resten av siden vises uten disse opplysningene.',
    en: 'The rest of the page is shown without it.',
  },
  retry: { nb: 'Prøv igjen', en: 'Try again' },
  retrying: { nb: 'Prøver igjen …', en: 'Trying again …' },
  nothing: { nb: 'Kunnskapsgrunnlaget kunne ikke hentes', en: 'The knowledge base could not be loaded' },
  nothingReason: {
    nb: 'Ingenting av innholdet kan vises før innholdslisten er lest.',
    en: 'None of the content can be shown until the table of contents has been read.',
  },
  bug: { nb: 'Det er en feil i programmet vårt.', en: 'There is a fault in our program.' },
} as const satisfies Texts
