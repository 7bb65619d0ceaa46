import type { Texts } from '../i18n/texts.ts'

export const dataNoticeTexts = {
  address: {
    nb: (title: string) => `Alt på sidene er fra et annet kunnskapsgrunnlag: ${title}`,
    nn: (title: string) => `Alt på sidene er frå eit anna kunnskapsgrunnlag: ${title}`,
    en: (title: string) => `Everything on these pages is from another knowledge base: ${title}`,
  },
  dropped: {
    nb: (title: string) => `Alt på sidene er fra filene dine: ${title}. De er borte når du lukker siden.`,
    nn: (title: string) => `Alt på sidene er frå filene dine: ${title}. Dei er borte når du lukkar sida.`,
    en: (title: string) =>
      `Everything on these pages is from your files: ${title}. They are gone when you close the page.`,
  },
  back: {
    nb: 'Tilbake til vårt eget kunnskapsgrunnlag',
    nn: 'Tilbake til vårt eige kunnskapsgrunnlag',
    en: 'Back to our own knowledge base',
  },
  refused: {
    nb: (address: string) =>
      `Adressen ${address} står ikke på listen over steder vi får hente fra, så du ser vårt eget kunnskapsgrunnlag. Last ned pakken, og slipp den på siden Åpne data.`,
    nn: (address: string) =>
      `Adressa ${address} står ikkje på lista over stader vi får hente frå, så du ser vårt eige kunnskapsgrunnlag. Last ned pakka, og slepp ho på sida Opne data.`,
    en: (address: string) =>
      `The address ${address} is not on the list of places we may fetch from, so you see our own knowledge base. Download the package, and drop it on the page Open data.`,
  },
  open: { nb: 'Åpne data', nn: 'Opne data', en: 'Open data' },
  brought: {
    nb: 'Fra din fil, ikke i kunnskapsgrunnlaget:',
    nn: 'Frå fila di, ikkje i kunnskapsgrunnlaget:',
    en: 'From your file, not in the knowledge base:',
  },
  remove: { nb: 'Fjern', nn: 'Fjern', en: 'Remove' },
  removeOf: {
    nb: (title: string) => `Fjern ${title}`,
    nn: (title: string) => `Fjern ${title}`,
    en: (title: string) => `Remove ${title}`,
  },
} as const satisfies Texts
