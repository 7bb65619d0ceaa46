import type { Texts } from '../../i18n/texts.ts'

export const embedBoxTexts = {
  embed: { nb: 'Bygg inn', nn: 'Bygg inn', en: 'Embed' },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  kind: { nb: 'Hva', nn: 'Kva', en: 'What' },
  responsive: { nb: 'Figur, høyden følger med', nn: 'Figur, høgda følgjer med', en: 'Chart, height follows' },
  iframe: { nb: 'Figur, fast høyde', nn: 'Figur, fast høgd', en: 'Chart, fixed height' },
  link: { nb: 'Lenke', nn: 'Lenke', en: 'Link' },
  image: { nb: 'Bilde med lenke', nn: 'Bilete med lenke', en: 'Picture with a link' },
  figures: { nb: 'Tallene', nn: 'Tala', en: 'The figures' },
  live: { nb: 'Følger dataene', nn: 'Følgjer dataa', en: 'Follow the data' },
  frozen: { nb: 'Fryses som de er i dag', nn: 'Frysast som dei er i dag', en: 'Frozen as they are today' },
  theme: { nb: 'Farger', nn: 'Fargar', en: 'Colours' },
  auto: { nb: 'Som leseren har valgt', nn: 'Som lesaren har valt', en: 'As the reader has chosen' },
  light: { nb: 'Lyse', nn: 'Lyse', en: 'Light' },
  dark: { nb: 'Mørke', nn: 'Mørke', en: 'Dark' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  title: {
    nb: 'Navn på rammen, for skjermlesere',
    nn: 'Namn på ramma, for skjermlesarar',
    en: 'Name of the frame, for screen readers',
  },
  code: { nb: 'Kode å lime inn', nn: 'Kode å lime inn', en: 'Code to paste' },
  copy: { nb: 'Kopier koden', nn: 'Kopier koden', en: 'Copy the code' },
  copied: { nb: 'Koden er kopiert.', nn: 'Koden er kopiert.', en: 'The code is copied.' },
  copyFailed: {
    nb: 'Nettleseren lot oss ikke kopiere. Merk koden og kopier den selv.',
    nn: 'Nettlesaren lét oss ikkje kopiere. Merk koden og kopier han sjølv.',
    en: 'The browser did not let us copy. Select the code and copy it yourself.',
  },
  preview: { nb: 'Slik blir det', nn: 'Slik blir det', en: 'What it will look like' },
  imageOfDefault: {
    nb: 'Bildet viser figuren slik den er uten egne valg, med tallene fra da nettstedet ble bygd. Vil du ha et bilde av dine valg, bruk Last ned.',
    nn: 'Biletet viser figuren slik han er utan eigne val, med tala frå då nettstaden vart bygd. Vil du ha eit bilete av vala dine, bruk Last ned.',
    en: 'The picture shows the chart without choices of your own, with the figures from when the site was built. For a picture of your choices, use Download.',
  },
  frozenHow: {
    nb: (path: string) =>
      `En frossen figur trenger en fil med tallene. Last den ned og be den som legger ut nettstedet om å legge den i ${path}. Da virker koden over, og figuren sier fra når det finnes nyere tall.`,
    nn: (path: string) =>
      `Ein frosen figur treng ei fil med tala. Last ho ned og be den som legg ut nettstaden om å leggje ho i ${path}. Då verkar koden over, og figuren seier frå når det finst nyare tal.`,
    en: (path: string) =>
      `A frozen chart needs a file with its figures. Download it and ask whoever publishes the site to put it in ${path}. Then the code above works, and the chart tells when there are newer figures.`,
  },
  frozenFile: { nb: 'Last ned tallene (JSON)', nn: 'Last ned tala (JSON)', en: 'Download the figures (JSON)' },
  frozenPage: {
    nb: 'Last ned som egen side (HTML)',
    nn: 'Last ned som eiga side (HTML)',
    en: 'Download as a page of its own (HTML)',
  },
  frozenPageHow: {
    nb: 'Siden trenger verken skript eller nettsted og kan legges hvor som helst.',
    nn: 'Sida treng verken skript eller nettstad og kan leggjast kvar som helst.',
    en: 'The page needs neither script nor site and can be put anywhere.',
  },
  blockedHere: {
    nb: (header: string) =>
      `Denne serveren sender ${header}, og da kan ingen andre sider vise figuren i en ramme. Den som drifter nettstedet må rette det. Bruk bilde eller lenke så lenge.`,
    nn: (header: string) =>
      `Denne tenaren sender ${header}, og då kan ingen andre sider vise figuren i ei ramme. Den som driftar nettstaden må rette det. Bruk bilete eller lenke så lenge.`,
    en: (header: string) =>
      `This server sends ${header}, so no other page can show the chart in a frame. Whoever runs the site must change it. Use a picture or a link meanwhile.`,
  },
  blockedThere: {
    nb: 'Blir rammen tom der du limer inn?',
    nn: 'Blir ramma tom der du limer inn?',
    en: 'Is the frame empty where you paste?',
  },
  blockedThereHow: {
    nb: (host: string) =>
      `Siden du limer inn på må godta rammer fra ${host}. I SharePoint legger en eier adressen til under HTML-feltsikkerhet; andre nettsteder gjør det i Content-Security-Policy, med frame-src ${host}, og med script-src ${host} om høyden skal følge innholdet. Mange systemer fjerner skript: da står rammen med fast høyde, og ingenting er borte. Går ingenting av dette, bruk bilde eller lenke.`,
    nn: (host: string) =>
      `Sida du limer inn på må godta rammer frå ${host}. I SharePoint legg ein eigar adressa til under HTML-feltsikkerheit; andre nettstader gjer det i Content-Security-Policy, med frame-src ${host}, og med script-src ${host} om høgda skal følgje innhaldet. Mange system fjernar skript: då står ramma med fast høgd, og ingenting er borte. Går ingenting av dette, bruk bilete eller lenke.`,
    en: (host: string) =>
      `The page you paste into must accept frames from ${host}. In SharePoint an owner adds the address under HTML Field Security; other sites do it in Content-Security-Policy, with frame-src ${host}, and script-src ${host} for the height to follow. Many systems remove scripts: the frame then has a fixed height, and nothing is lost. If none of this works, use a picture or a link.`,
  },
} as const satisfies Texts
