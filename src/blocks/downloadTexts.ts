import type { Texts } from '../i18n/texts.ts'

export const downloadTexts = {
  download: { nb: 'Last ned', en: 'Download' },
  pictures: { nb: 'Bilde', nn: 'Bilete', en: 'Picture' },
  slides: { nb: 'Lysbilde', nn: 'Lysbilete', en: 'Slide' },
  figures: { nb: 'Tallene', nn: 'Tala', en: 'The figures' },
  png: { nb: 'PNG', en: 'PNG' },
  svg: { nb: 'SVG', en: 'SVG' },
  copyPicture: { nb: 'Kopier bilde', nn: 'Kopier bilete', en: 'Copy picture' },
  pptx: { nb: 'PowerPoint', en: 'PowerPoint' },
  excelCsv: { nb: 'CSV, norsk Excel', en: 'CSV, Norwegian Excel' },
  machineCsv: { nb: 'CSV, maskin', en: 'CSV, machine-readable' },
  xlsx: { nb: 'Excel (XLSX)', en: 'Excel (XLSX)' },
  json: { nb: 'JSON', en: 'JSON' },
  size: { nb: 'Størrelse', nn: 'Storleik', en: 'Size' },
  shown: { nb: 'Som vist', en: 'As shown' },
  slide: { nb: 'Lysbilde, 16:9', nn: 'Lysbilete, 16:9', en: 'Slide, 16:9' },
  share: { nb: 'Deling', en: 'Sharing' },
  square: { nb: 'Kvadrat', en: 'Square' },
  scale: { nb: 'Oppløsning', nn: 'Oppløysing', en: 'Resolution' },
  making: {
    nb: (what: string) => `Lager ${what} …`,
    nn: (what: string) => `Lagar ${what} …`,
    en: (what: string) => `Making ${what} …`,
  },
  saved: {
    nb: (name: string) => `Lastet ned: ${name}`,
    nn: (name: string) => `Lasta ned: ${name}`,
    en: (name: string) => `Downloaded: ${name}`,
  },
  copied: { nb: 'Bildet er kopiert.', nn: 'Biletet er kopiert.', en: 'The picture is copied.' },
  svgInstead: {
    nb: 'Nettleseren kunne ikke lage PNG. Du fikk bildet som SVG i stedet.',
    nn: 'Nettlesaren kunne ikkje lage PNG. Du fekk biletet som SVG i staden.',
    en: 'The browser could not make a PNG. You got the picture as SVG instead.',
  },
  copyFailed: {
    nb: 'Nettleseren lot oss ikke kopiere bildet. Last det ned i stedet.',
    nn: 'Nettlesaren lét oss ikkje kopiere biletet. Last det ned i staden.',
    en: 'The browser did not let us copy the picture. Download it instead.',
  },
  failed: {
    nb: 'Filen ble ikke laget. Prøv igjen.',
    nn: 'Fila vart ikkje laga. Prøv på nytt.',
    en: 'The file was not made. Try again.',
  },
} as const satisfies Texts
