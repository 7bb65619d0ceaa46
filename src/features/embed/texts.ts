import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  failed: {
    nb: 'De nyeste tallene kunne ikke hentes. Figuren viser dem slik de var da siden ble laget.',
    nn: 'Dei nyaste tala kunne ikkje hentast. Figuren viser dei slik dei var då sida vart laga.',
    en: 'The newest figures could not be fetched. The chart shows them as they were when the page was made.',
  },
  unknown: {
    nb: 'Figuren finnes ikke lenger på Kunnskapsgrunnlag. Dette er den slik den var da siden ble laget.',
    nn: 'Figuren finst ikkje lenger på Kunnskapsgrunnlag. Dette er han slik han var då sida vart laga.',
    en: 'The chart is no longer at Kunnskapsgrunnlag. This is how it was when the page was made.',
  },
  noCopy: {
    nb: 'Den frosne kopien ligger ikke på nettstedet, eller den er endret. Figuren viser tallene slik de var da siden ble laget.',
    nn: 'Den frosne kopien ligg ikkje på nettstaden, eller han er endra. Figuren viser tala slik dei var då sida vart laga.',
    en: 'The frozen copy is not on the site, or it has been changed. The chart shows the figures as they were when the page was made.',
  },
  leftOut: {
    nb: (names: string) => `Noe av det adressen ber om, kan ikke vises: ${names}.`,
    nn: (names: string) => `Noko av det adressa ber om, kan ikkje visast: ${names}.`,
    en: (names: string) => `Some of what the address asks for cannot be shown: ${names}.`,
  },
  newer: { nb: 'Nyere tall finnes.', nn: 'Nyare tal finst.', en: 'There are newer figures.' },
} as const satisfies Texts
