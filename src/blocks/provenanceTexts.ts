import type { Texts } from '../i18n/texts.ts'

export const provenanceTexts = {
  title: { nb: 'Hvor kommer tallet fra?', nn: 'Kor kjem talet frå?', en: 'Where does the figure come from?' },
  close: { nb: 'Lukk', en: 'Close' },
  figure: {
    nb: (name: string) => `Gjelder ${name}`,
    nn: (name: string) => `Gjeld ${name}`,
    en: (name: string) => `For ${name}`,
  },
  computed: { nb: 'Beregnet av oss', nn: 'Berekna av oss', en: 'Computed by us' },
  read: {
    nb: (date: string) => `Lest ${date}`,
    nn: (date: string) => `Lesen ${date}`,
    en: (date: string) => `Read ${date}`,
  },
  readUnknown: { nb: 'Lesemåte ikke oppgitt', nn: 'Lesemåte ikkje oppgitt', en: 'How it was read is not stated' },
  noSource: { nb: 'Kilde ikke oppgitt', nn: 'Kjelde ikkje oppgitt', en: 'Source not stated' },
  noSourceText: {
    nb: (ids: string) => `Kilderegisteret har ikke ${ids}.`,
    nn: (ids: string) => `Kjelderegisteret har ikkje ${ids}.`,
    en: (ids: string) => `The register of sources does not have ${ids}.`,
  },
  noRow: { nb: 'Ingen rad i filene', en: 'No row in the files' },
  noRowText: {
    nb: 'Ingen av filene har noe tall for dette stedet og denne perioden. Kilden har ikke oppgitt det, eller vi har ikke funnet det.',
    nn: 'Ingen av filene har noko tal for denne staden og denne perioden. Kjelda har ikkje oppgitt det, eller vi har ikkje funne det.',
    en: 'None of the files has a figure for this place and period. The source has not given it, or we have not found it.',
  },
  noRowInUse: {
    nb: 'Ingen rad i bruk har noe tall for dette stedet og denne perioden. Filen har rader som er satt til side, og tallet kan stå i en av dem.',
    nn: 'Inga rad i bruk har noko tal for denne staden og denne perioden. Fila har rader som er sette til side, og talet kan stå i ei av dei.',
    en: 'No row in use has a figure for this place and period. The file has rows that are set aside, and the figure may stand in one of them.',
  },
  aside: { nb: 'Satt til side i filen', nn: 'Sett til side i fila', en: 'Set aside in the file' },
  faults: { nb: 'Feil og merknader', en: 'Faults and notes' },
  fileTitle: { nb: 'Fil', en: 'File' },
  checked: { nb: 'Kontrollert', en: 'Checked' },
  rows: {
    nb: (read: string, loaded: string, aside: string) =>
      `${read} rader lest, ${loaded} godtatt, ${aside} satt til side.`,
    nn: (read: string, loaded: string, aside: string) =>
      `${read} rader lesne, ${loaded} godtatt, ${aside} sett til side.`,
    en: (read: string, loaded: string, aside: string) => `${read} rows read, ${loaded} accepted, ${aside} set aside.`,
  },
  noReceipt: { nb: 'kvittering mangler.', nn: 'kvittering manglar.', en: 'no receipt.' },
  ownFile: {
    nb: 'Lest på siden Åpne data. Kvitteringen, med det som ble satt til side, står der.',
    nn: 'Lesen på sida Opne data. Kvitteringa, med det som vart sett til side, står der.',
    en: 'Read on the page Open data. The receipt, with what was set aside, stands there.',
  },
  lines: {
    nb: (file: string, lines: string, more: number) => `${file}, linje ${lines}${more > 0 ? ` og ${more} til` : ''}`,
    en: (file: string, lines: string, more: number) => `${file}, line ${lines}${more > 0 ? ` and ${more} more` : ''}`,
  },
  computedHere: { nb: 'Regnet om her', nn: 'Rekna om her', en: 'Recomputed here' },
  computedBefore: { nb: 'Beregnet', nn: 'Berekna', en: 'Computed' },
  computedBeforeText: {
    nb: 'Beregnet av oss før tallet ble lagt i filen. Merknaden sier hvordan.',
    nn: 'Berekna av oss før talet vart lagt i fila. Merknaden seier korleis.',
    en: 'Computed by us before the figure was put in the file. The note says how.',
  },
  notComputed: { nb: 'Ingen omregning', nn: 'Ingen omrekning', en: 'No recomputation' },
  asInSource: {
    nb: 'Tallet vises som i kilden.',
    nn: 'Talet blir vist som i kjelda.',
    en: 'The figure is shown as in the source.',
  },
  valueAside: { nb: 'Satt til side', nn: 'Sett til side', en: 'Set aside' },
  valueAsideText: {
    nb: 'Verdien i raden er ikke tatt i bruk, og vises som mangler.',
    nn: 'Verdien i rada er ikkje teken i bruk, og blir vist som at han manglar.',
    en: 'The value in the row is not in use, and is shown as missing.',
  },
  roles: {
    nb: { figure: 'Tallet før', part: 'Del', denominator: 'Delt på', base: 'Utgangspunkt', member: 'Med i snittet' },
    nn: { figure: 'Talet før', part: 'Del', denominator: 'Delt på', base: 'Utgangspunkt', member: 'Med i snittet' },
    en: { figure: 'Figure before', part: 'Part', denominator: 'Divided by', base: 'Base', member: 'In the average' },
  },
  inputLine: { nb: (line: string) => `linje ${line}`, en: (line: string) => `line ${line}` },
  weight: { nb: (weight: string) => `vekt ${weight}`, en: (weight: string) => `weight ${weight}` },
  ofGroup: {
    nb: (some: string, all: string) => `Tall fra ${some} av ${all} denne perioden.`,
    nn: (some: string, all: string) => `Tal frå ${some} av ${all} denne perioden.`,
    en: (some: string, all: string) => `Figures from ${some} of ${all} in this period.`,
  },
  moreInputs: { nb: (count: number) => `og ${count} til`, en: (count: number) => `and ${count} more` },
  status: { nb: 'Status', en: 'Status' },
  licence: { nb: 'Lisens', en: 'Licence' },
  updated: { nb: 'Oppdatert', en: 'Updated' },
  next: { nb: (date: string) => `Neste: ${date}`, en: (date: string) => `Next: ${date}` },
  confidence: { nb: 'Sikkerhet', nn: 'Sikkerheit', en: 'Confidence' },
  confidences: {
    nb: { high: 'Høy', medium: 'Middels', low: 'Lav' },
    nn: { high: 'Høg', medium: 'Middels', low: 'Låg' },
    en: { high: 'High', medium: 'Medium', low: 'Low' },
  },
  note: { nb: 'Merknad i dataene', nn: 'Merknad i dataa', en: 'Note in the data' },
  notStated: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
  target: { nb: (due: string) => `Mål ${due}`, en: (due: string) => `Target ${due}` },
  targetNoYear: { nb: 'Mål uten årstall', nn: 'Mål utan årstal', en: 'Target without a year' },
  setBy: { nb: 'Satt av', nn: 'Sett av', en: 'Set by' },
  adopted: { nb: 'Vedtatt', en: 'Adopted' },
} as const satisfies Texts
