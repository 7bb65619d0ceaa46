import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: { nb: 'Presentasjon', en: 'Presentation' },
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  empty: {
    nb: 'Samlingen er tom, så det er ingenting å vise.',
    nn: 'Samlinga er tom, så det er ingenting å vise.',
    en: 'The collection is empty, so there is nothing to show.',
  },
  toCollection: { nb: 'Til samlingen', nn: 'Til samlinga', en: 'To the collection' },
  previous: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  next: { nb: 'Neste', en: 'Next' },
  notes: { nb: 'Notater', nn: 'Notat', en: 'Notes' },
  blank: { nb: 'Mørk skjerm', en: 'Blank screen' },
  isBlank: {
    nb: 'Skjermen er mørk. Trykk en tast for å fortsette.',
    nn: 'Skjermen er mørk. Trykk ein tast for å halde fram.',
    en: 'The screen is blank. Press a key to go on.',
  },
  fullScreen: { nb: 'Fullskjerm', en: 'Full screen' },
  colours: { nb: 'Lys eller mørk', en: 'Light or dark' },
  end: { nb: 'Avslutt', en: 'End' },
  controls: { nb: 'Styr presentasjonen', en: 'Control the presentation' },
  slide: {
    nb: (number: number, of: number) => `${number} av ${of}`,
    en: (number: number, of: number) => `${number} of ${of}`,
  },
  spoken: {
    nb: (number: number, of: number, title: string) => `Lysbilde ${number} av ${of}: ${title}`,
    nn: (number: number, of: number, title: string) => `Lysbilete ${number} av ${of}: ${title}`,
    en: (number: number, of: number, title: string) => `Slide ${number} of ${of}: ${title}`,
  },
  noNotes: {
    nb: 'Ingen notater til dette lysbildet.',
    nn: 'Ingen notat til dette lysbiletet.',
    en: 'No notes for this slide.',
  },
  figuresOf: {
    nb: (date: string) => `Tallene slik de er ${date}`,
    nn: (date: string) => `Tala slik dei er ${date}`,
    en: (date: string) => `The figures as of ${date}`,
  },
} as const satisfies Texts
