import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: { nb: 'Data og kilder', nn: 'Data og kjelder', en: 'Data and sources' },
  finding: {
    nb: (sources: number, licensed: number) =>
      `${sources} kilder ligger bak tallene, og lisens er oppgitt for ${licensed} av dem. Filene kan lastes ned slik de er.`,
    nn: (sources: number, licensed: number) =>
      `${sources} kjelder ligg bak tala, og lisens er oppgitt for ${licensed} av dei. Filene kan lastast ned slik dei er.`,
    en: (sources: number, licensed: number) =>
      `${sources} sources stand behind the figures, and the licence is stated for ${licensed} of them. The files can be downloaded as they are.`,
  },
  onThisPage: { nb: 'På denne siden', nn: 'På denne sida', en: 'On this page' },
  files: { nb: 'Filene', en: 'The files' },
  faults: { nb: 'Feil og merknader', en: 'Faults and notes' },
  words: { nb: 'Ordforklaringer', nn: 'Ordforklaringar', en: 'Words explained' },
  register: { nb: 'Kilderegisteret', nn: 'Kjelderegisteret', en: 'The source register' },
  allRead: {
    nb: (count: number) => `Alle ${count} filer er lest uten feil`,
    nn: (count: number) => `Alle ${count} filer er lesne utan feil`,
    en: (count: number) => `All ${count} files were read without faults`,
  },
  someRead: {
    nb: (ok: number, count: number) => `${ok} av ${count} filer er lest uten feil`,
    nn: (ok: number, count: number) => `${ok} av ${count} filer er lesne utan feil`,
    en: (ok: number, count: number) => `${ok} of ${count} files were read without faults`,
  },
  filesIntro: {
    nb: (unread: number) =>
      `Linjer lest er alltid overskrift, tatt i bruk, satt til side og tomme til sammen.${unread === 0 ? '' : ` ${unread} statistikktabeller leses først når de åpnes.`}`,
    nn: (unread: number) =>
      `Linjer lesne er alltid overskrift, tatt i bruk, sette til side og tomme til saman.${unread === 0 ? '' : ` ${unread} statistikktabellar blir først lesne når dei blir opna.`}`,
    en: (unread: number) =>
      `Lines read are always the header, those in use, those set aside and the blank ones together.${unread === 0 ? '' : ` ${unread} statistics tables are read only when they are opened.`}`,
  },
  descriptor: {
    nb: 'Last ned innholdslisten (datapackage.json)',
    nn: 'Last ned innhaldslista (datapackage.json)',
    en: 'Download the table of contents (datapackage.json)',
  },
  openOwn: { nb: 'Åpne dine egne data', nn: 'Opne dine eigne data', en: 'Open your own data' },
  file: { nb: 'Fil', en: 'File' },
  state: { nb: 'Tilstand', en: 'State' },
  ok: { nb: 'Lest', nn: 'Lesen', en: 'Read' },
  partial: { nb: 'Delvis lest', nn: 'Delvis lesen', en: 'Read in part' },
  failed: { nb: 'Feilet', en: 'Failed' },
  notRead: { nb: 'Ikke lest', nn: 'Ikkje lesen', en: 'Not read' },
  copyFrom: {
    nb: (day: string) => `Kopi fra ${day}`,
    nn: (day: string) => `Kopi frå ${day}`,
    en: (day: string) => `Copy from ${day}`,
  },
  openTable: { nb: 'Åpne tabellen', nn: 'Opne tabellen', en: 'Open the table' },
  retry: { nb: 'Prøv igjen', nn: 'Prøv på nytt', en: 'Try again' },
  retrying: { nb: 'Prøver igjen …', en: 'Trying again …' },
  retryOf: {
    nb: (title: string) => `Prøv igjen: ${title}`,
    nn: (title: string) => `Prøv på nytt: ${title}`,
    en: (title: string) => `Try again: ${title}`,
  },
  lines: { nb: 'Linjer lest', nn: 'Linjer lesne', en: 'Lines read' },
  receipt: {
    nb: (header: string, loaded: string, setAside: string, blank: string) =>
      `${header} overskrift + ${loaded} i bruk + ${setAside} satt til side + ${blank} tomme`,
    nn: (header: string, loaded: string, setAside: string, blank: string) =>
      `${header} overskrift + ${loaded} i bruk + ${setAside} sett til side + ${blank} tomme`,
    en: (header: string, loaded: string, setAside: string, blank: string) =>
      `${header} header + ${loaded} in use + ${setAside} set aside + ${blank} blank`,
  },
  noReceipt: { nb: 'Ikke en tabell', nn: 'Ikkje ein tabell', en: 'Not a table' },
  noneRead: { nb: 'Ingen', en: 'None' },
  encoding: { nb: 'Tegnsett', nn: 'Teiknsett', en: 'Encoding' },
  size: { nb: 'Størrelse', nn: 'Storleik', en: 'Size' },
  sizeUnknown: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
  faultsFound: {
    nb: (faults: number, notes: number) =>
      `${faults === 0 ? 'Ingen' : faults} feil og ${notes === 0 ? 'ingen' : notes} ${notes === 1 ? 'merknad' : 'merknader'} i dataene`,
    nn: (faults: number, notes: number) =>
      `${faults === 0 ? 'Ingen' : faults} feil og ${notes === 0 ? 'ingen' : notes} ${notes === 1 ? 'merknad' : 'merknader'} i dataa`,
    en: (faults: number, notes: number) =>
      `${faults === 0 ? 'No' : faults} ${faults === 1 ? 'fault' : 'faults'} and ${notes === 0 ? 'no' : notes} ${notes === 1 ? 'note' : 'notes'} in the data`,
  },
  faultsIntro: {
    nb: 'Filene er lest mot sine skjemaer: typer, nøkler, lovlige verdier og datoer. At de stemmer med skjemaet, betyr ikke at hvert tall er riktig.',
    nn: 'Filene er lesne mot sine skjema: typar, nøklar, lovlege verdiar og datoar. At dei stemmer med skjemaet, tyder ikkje at kvart tal er rett.',
    en: 'The files are read against their schemas: types, keys, allowed values and dates. That they agree with the schema does not mean that every figure is right.',
  },
  faultFile: { nb: 'feil-og-merknader', en: 'faults-and-notes' },
  wordsFound: {
    nb: (count: number) => `${count} ord er forklart`,
    en: (count: number) => `${count} words are explained`,
  },
  wordsNone: { nb: 'Ingen ord er forklart', en: 'No words are explained' },
  licences: {
    nb: (licensed: number, all: number) => `Lisens er oppgitt for ${licensed} av ${all} kilder`,
    nn: (licensed: number, all: number) => `Lisens er oppgitt for ${licensed} av ${all} kjelder`,
    en: (licensed: number, all: number) => `The licence is stated for ${licensed} of ${all} sources`,
  },
  sourcesIntro: {
    nb: (dated: number, all: number) =>
      dated === 0
        ? 'Ingen av kildene sier når de oppdateres neste gang. «Ikke oppgitt» betyr at vi ikke har sett det, ikke at det er fritt.'
        : `${dated} av ${all} kilder sier når de oppdateres neste gang. «Ikke oppgitt» betyr at vi ikke har sett det, ikke at det er fritt.`,
    nn: (dated: number, all: number) =>
      dated === 0
        ? 'Ingen av kjeldene seier når dei blir oppdaterte neste gong. «Ikkje oppgitt» tyder at vi ikkje har sett det, ikkje at det er fritt.'
        : `${dated} av ${all} kjelder seier når dei blir oppdaterte neste gong. «Ikkje oppgitt» tyder at vi ikkje har sett det, ikkje at det er fritt.`,
    en: (dated: number, all: number) =>
      dated === 0
        ? 'None of the sources say when they will next be updated. “Not stated” means that we have not seen it, not that it is free. The texts are in Norwegian.'
        : `${dated} of ${all} sources say when they will next be updated. “Not stated” means that we have not seen it, not that it is free. The texts are in Norwegian.`,
  },
  search: { nb: 'Søk i kildene', nn: 'Søk i kjeldene', en: 'Search the sources' },
  kind: { nb: 'Slag', en: 'Kind' },
  allKinds: { nb: 'Alle slag', en: 'All kinds' },
  reuse: { nb: 'Gjenbruk', en: 'Reuse' },
  allReuse: { nb: 'Alle', en: 'All' },
  shown: {
    nb: (shown: number, all: number) =>
      shown === all ? `Alle ${all} kilder vises.` : `${shown} av ${all} kilder vises.`,
    nn: (shown: number, all: number) =>
      shown === all ? `Alle ${all} kjelder blir viste.` : `${shown} av ${all} kjelder blir viste.`,
    en: (shown: number, all: number) =>
      shown === all ? `All ${all} sources are shown.` : `${shown} of ${all} sources are shown.`,
  },
  cut: {
    nb: (shown: number, found: number, all: number) => `${found} av ${all} kilder passer. De første ${shown} vises.`,
    nn: (shown: number, found: number, all: number) =>
      `${found} av ${all} kjelder passer. Dei første ${shown} blir viste.`,
    en: (shown: number, found: number, all: number) =>
      `${found} of ${all} sources match. The first ${shown} are shown.`,
  },
  showAll: { nb: (count: number) => `Vis alle ${count}`, en: (count: number) => `Show all ${count}` },
  noMatch: {
    nb: 'Ingen kilder passer med valgene.',
    nn: 'Ingen kjelder passer med vala.',
    en: 'No sources match the choices.',
  },
  inUse: { nb: 'I bruk', en: 'In use' },
  rows: {
    nb: (count: number, words: string) => (count === 1 ? 'Én rad' : `${words} rader`),
    nn: (count: number, words: string) => (count === 1 ? 'Éi rad' : `${words} rader`),
    en: (count: number, words: string) => (count === 1 ? 'One row' : `${words} rows`),
  },
  fareCopy: { nb: 'Gammel kopi', nn: 'Gammal kopi', en: 'Old copy' },
  fareLost: { nb: 'Kan ha feilet', nn: 'Kan ha feila', en: 'May have failed' },
  fareUnread: { nb: 'Leses når den åpnes', nn: 'Blir lesen når han blir opna', en: 'Read when opened' },
  fareUnused: { nb: 'Ingen tall', nn: 'Ingen tal', en: 'No figures' },
  signs: {
    nb: (delimiter: string, decimal: string) => `skilletegn ${delimiter}, desimaltegn ${decimal}`,
    nn: (delimiter: string, decimal: string) => `skiljeteikn ${delimiter}, desimalteikn ${decimal}`,
    en: (delimiter: string, decimal: string) => `delimiter ${delimiter}, decimal mark ${decimal}`,
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  publisher: { nb: 'Utgiver', nn: 'Utgivar', en: 'Publisher' },
  licence: { nb: 'Lisens', en: 'Licence' },
  notStated: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
  retrieved: { nb: 'Hentet', nn: 'Henta', en: 'Retrieved' },
  updated: { nb: 'Oppdatert av utgiver', nn: 'Oppdatert av utgivar', en: 'Updated by publisher' },
  nextUpdate: { nb: 'Neste oppdatering', en: 'Next update' },
} as const satisfies Texts
