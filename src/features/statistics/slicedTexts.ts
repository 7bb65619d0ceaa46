import type { Texts } from '../../i18n/texts.ts'

export const slicedTexts = {
  inPieces: {
    nb: (megabytes: string) => `Filen er på ${megabytes} MB. Bare det utsnittet trenger, blir hentet.`,
    nn: (megabytes: string) => `Fila er på ${megabytes} MB. Berre det utsnittet treng, blir henta.`,
    en: (megabytes: string) => `The file is ${megabytes} MB. Only what the slice needs is fetched.`,
  },
  asWhole: {
    nb: (megabytes: string) =>
      `Serveren gir ikke deler av filer, så hele filen på ${megabytes} MB er hentet. Svarene er de samme.`,
    nn: (megabytes: string) =>
      `Serveren gir ikkje delar av filer, så heile fila på ${megabytes} MB er henta. Svara er dei same.`,
    en: (megabytes: string) =>
      `The server does not give parts of files, so the whole file of ${megabytes} MB was fetched. The answers are the same.`,
  },
  noPieces: {
    nb: 'Serveren gir ikke deler av filer, og hele filen er for stor til å hentes. Be drift slå på deler av filer (HTTP Range), eller del tabellen i mindre filer.',
    nn: 'Serveren gir ikkje delar av filer, og heile fila er for stor til å hentast. Be drift slå på delar av filer (HTTP Range), eller del tabellen i mindre filer.',
    en: 'The server does not give parts of files, and the whole file is too large to fetch. Ask the operator to turn on parts of files (HTTP Range), or split the table into smaller files.',
  },
  manyRows: {
    nb: (rows: string) => `Utsnittet gjelder flere enn ${rows} rader. Velg færre perioder eller steder.`,
    nn: (rows: string) => `Utsnittet gjeld fleire enn ${rows} rader. Vel færre periodar eller stader.`,
    en: (rows: string) => `The slice concerns more than ${rows} rows. Choose fewer periods or places.`,
  },
  manyRowsAtOnce: {
    nb: (rows: string) =>
      `Tabellen har flere enn ${rows} rader og vises ikke rad for rad. Velg et utsnitt, eller last ned filen.`,
    nn: (rows: string) =>
      `Tabellen har fleire enn ${rows} rader og blir ikkje vist rad for rad. Vel eit utsnitt, eller last ned fila.`,
    en: (rows: string) =>
      `The table has more than ${rows} rows and is not shown row by row. Choose a slice, or download the file.`,
  },
  cut: {
    nb: (shown: string, all: string) =>
      `Utsnittet er kuttet: ${shown} av ${all} rader og kolonner. Alt er på nettstedet.`,
    nn: (shown: string, all: string) =>
      `Utsnittet er kutta: ${shown} av ${all} rader og kolonnar. Alt er på nettstaden.`,
    en: (shown: string, all: string) => `The extract is cut: ${shown} of ${all} rows and columns. All is on the site.`,
  },
} as const satisfies Texts
