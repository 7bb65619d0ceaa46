import type { Texts } from '../i18n/texts.ts'

export const collectTexts = {
  collection: { nb: 'Samling', en: 'Collection' },
  collect: { nb: 'Legg i samling', en: 'Add to collection' },
  added: {
    nb: (count: number) => (count === 1 ? 'Lagt i samlingen.' : `${count} figurer er lagt i samlingen.`),
    nn: (count: number) => (count === 1 ? 'Lagt i samlinga.' : `${count} figurar er lagde i samlinga.`),
    en: (count: number) => (count === 1 ? 'Added to the collection.' : `${count} figures added to the collection.`),
  },
  wasThere: { nb: 'Ligger i samlingen fra før.', nn: 'Ligg i samlinga frå før.', en: 'Already in the collection.' },
  open: { nb: 'Åpne samlingen', nn: 'Opne samlinga', en: 'Open the collection' },
  notKept: {
    nb: 'Nettleseren tar ikke vare på den: den er borte når fanen lukkes.',
    nn: 'Nettlesaren tek ikkje vare på den: ho er borte når fana blir lukka.',
    en: 'The browser does not keep it: it is gone when the tab is closed.',
  },
} as const satisfies Texts
