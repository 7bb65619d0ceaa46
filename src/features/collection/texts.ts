import type { Texts } from '../../i18n/texts.ts'

export const texts = {
  title: { nb: 'Samling', en: 'Collection' },
  lede: {
    nb: 'Grafer, tabeller og nøkkeltall du har lagt til side. Av dem blir det lysbilder, en rapport eller en presentasjon.',
    nn: 'Grafar, tabellar og nøkkeltal du har lagt til side. Av dei blir det lysbilete, ein rapport eller ein presentasjon.',
    en: 'Charts, tables and key figures you have put aside. They become slides, a report or a presentation.',
  },
  empty: {
    nb: 'Samlingen er tom. Trykk «Legg i samling» ved en graf, en tabell eller et nøkkeltall. På temasidene kan du legge til de ti viktigste grafene med ett trykk.',
    nn: 'Samlinga er tom. Trykk «Legg i samling» ved ein graf, ein tabell eller eit nøkkeltal. På temasidene kan du leggje til dei ti viktigaste grafane med eitt trykk.',
    en: 'The collection is empty. Press “Add to collection” by a chart, a table or a key figure. On the theme pages you can add the ten most telling charts at once.',
  },
  toTheme: { nb: (number: string) => `Tema ${number}`, en: (number: string) => `Theme ${number}` },
  themes: { nb: 'Temaene', nn: 'Temaa', en: 'The themes' },
  name: { nb: 'Tittel på samlingen', nn: 'Tittel på samlinga', en: 'Title of the collection' },
  actions: { nb: 'Bruk samlingen', nn: 'Bruk samlinga', en: 'Use the collection' },
  makeDeck: { nb: 'Lag PowerPoint', en: 'Make PowerPoint' },
  present: { nb: 'Vis presentasjon', en: 'Present' },
  report: { nb: 'Rapport til utskrift', en: 'Report to print' },
  copyLink: { nb: 'Kopier lenke', nn: 'Kopier lenkje', en: 'Copy link' },
  link: { nb: 'Lenke til samlingen', nn: 'Lenkje til samlinga', en: 'Link to the collection' },
  linkCopied: { nb: 'Lenken er kopiert.', nn: 'Lenkja er kopiert.', en: 'The link is copied.' },
  linkNotCopied: {
    nb: 'Nettleseren lot oss ikke kopiere. Merk lenken og kopier den selv.',
    nn: 'Nettlesaren let oss ikkje kopiere. Merk lenkja og kopier ho sjølv.',
    en: 'The browser did not let us copy. Select the link and copy it yourself.',
  },
  linkLong: {
    nb: (letters: string) =>
      `Lenken er på ${letters} tegn. Noen e-postprogrammer kutter så lange; lagre heller en fil.`,
    nn: (letters: string) => `Lenkja er på ${letters} teikn. Somme e-postprogram kuttar så lange; lagre heller ei fil.`,
    en: (letters: string) => `The link has ${letters} characters. Some mail programs cut such; save a file instead.`,
  },
  saveFile: { nb: 'Lagre som fil', en: 'Save as a file' },
  openFile: { nb: 'Åpne fil', nn: 'Opne fil', en: 'Open a file' },
  fileSaved: {
    nb: (name: string) => `Lagret: ${name}`,
    nn: (name: string) => `Lagra: ${name}`,
    en: (name: string) => `Saved: ${name}`,
  },
  notCollection: {
    nb: 'Filen er ikke en samling. Velg en som er lagret med «Lagre som fil» på denne siden.',
    nn: 'Fila er ikkje ei samling. Vel ei som er lagra med «Lagre som fil» på denne sida.',
    en: 'The file is not a collection. Choose one that was saved with “Save as a file” on this page.',
  },
  badLink: {
    nb: 'Lenken inneholder ingen samling vi kan lese. Den kan være kuttet på veien.',
    nn: 'Lenkja inneheld inga samling vi kan lese. Ho kan vere kutta på vegen.',
    en: 'The link holds no collection we can read. It may have been cut on the way.',
  },
  clear: { nb: 'Tøm samlingen', nn: 'Tøm samlinga', en: 'Empty the collection' },
  reallyClear: { nb: 'Ja, tøm den', en: 'Yes, empty it' },
  keep: { nb: 'Nei, behold', nn: 'Nei, behald', en: 'No, keep it' },
  notKept: {
    nb: 'Nettleseren tar ikke vare på samlingen. Lagre den som fil før du lukker fanen.',
    nn: 'Nettlesaren tek ikkje vare på samlinga. Lagre ho som fil før du lukkar fana.',
    en: 'The browser does not keep the collection. Save it as a file before you close the tab.',
  },
  offered: {
    nb: (title: string, count: number) =>
      `${title || 'Du har fått en samling'}: ${count === 1 ? 'én figur' : `${count} figurer`}. Du har en samling fra før.`,
    nn: (title: string, count: number) =>
      `${title || 'Du har fått ei samling'}: ${count === 1 ? 'éin figur' : `${count} figurar`}. Du har ei samling frå før.`,
    en: (title: string, count: number) =>
      `${title || 'You have been sent a collection'}: ${count === 1 ? 'one figure' : `${count} figures`}. You already have a collection.`,
  },
  opened: {
    nb: (count: number) => `Samlingen er åpnet: ${count === 1 ? 'én figur' : `${count} figurer`}.`,
    nn: (count: number) => `Samlinga er opna: ${count === 1 ? 'éin figur' : `${count} figurar`}.`,
    en: (count: number) => `The collection is opened: ${count === 1 ? 'one figure' : `${count} figures`}.`,
  },
  leftOut: {
    nb: (count: number) => `${count === 1 ? 'Én figur' : `${count} figurer`} kunne ikke leses og er utelatt.`,
    nn: (count: number) =>
      count === 1
        ? 'Éin figur kunne ikkje lesast og er utelaten.'
        : `${count} figurar kunne ikkje lesast og er utelatne.`,
    en: (count: number) =>
      count === 1
        ? 'One figure could not be read and is left out.'
        : `${count} figures could not be read and are left out.`,
  },
  replaceMine: { nb: 'Bytt ut min', en: 'Replace mine' },
  addToMine: { nb: 'Legg til i min', nn: 'Legg til i mi', en: 'Add to mine' },
  keepMine: { nb: 'Behold min', nn: 'Behald mi', en: 'Keep mine' },
  lost: {
    nb: (count: number) =>
      `${count === 1 ? 'Én figur' : `${count} figurer`} finnes ikke lenger i kunnskapsgrunnlaget og vises ikke.`,
    nn: (count: number) =>
      count === 1
        ? 'Éin figur finst ikkje lenger i kunnskapsgrunnlaget og blir ikkje vist.'
        : `${count} figurar finst ikkje lenger i kunnskapsgrunnlaget og blir ikkje viste.`,
    en: (count: number) =>
      count === 1
        ? 'One figure is no longer in the knowledge base and is not shown.'
        : `${count} figures are no longer in the knowledge base and are not shown.`,
  },
  dropLost: {
    nb: (count: number) => (count === 1 ? 'Ta den bort' : 'Ta dem bort'),
    nn: (count: number) => (count === 1 ? 'Ta han bort' : 'Ta dei bort'),
    en: (count: number) => (count === 1 ? 'Remove it' : 'Remove them'),
  },
  groupCount: {
    nb: (count: number) => (count === 1 ? 'Én figur' : `${count} figurer`),
    nn: (count: number) => (count === 1 ? 'Éin figur' : `${count} figurar`),
    en: (count: number) => (count === 1 ? 'One figure' : `${count} figures`),
  },
  kinds: {
    nb: {
      chart: 'Graf',
      table: 'Tabell',
      multiples: 'Små grafer',
      tile: 'Nøkkeltall',
      matrix: 'Dekning',
      extract: 'Utsnitt',
    },
    nn: {
      chart: 'Graf',
      table: 'Tabell',
      multiples: 'Små grafar',
      tile: 'Nøkkeltal',
      matrix: 'Dekning',
      extract: 'Utsnitt',
    },
    en: {
      chart: 'Chart',
      table: 'Table',
      multiples: 'Small charts',
      tile: 'Key figure',
      matrix: 'Coverage',
      extract: 'Extract',
    },
  },
  edit: { nb: 'Tittel, kommentar og visning', nn: 'Tittel, kommentar og vising', en: 'Title, comment and view' },
  ownTitle: { nb: 'Tittel', en: 'Title' },
  comment: { nb: 'Kommentar', en: 'Comment' },
  under: { nb: 'Tema', en: 'Theme' },
  showAs: { nb: 'Vis som', en: 'Show as' },
  noTheme: { nb: 'Andre figurer', nn: 'Andre figurar', en: 'Other figures' },
  up: { nb: 'Flytt opp', en: 'Move up' },
  down: { nb: 'Flytt ned', en: 'Move down' },
  remove: { nb: 'Ta bort', en: 'Remove' },
  moved: {
    nb: (title: string, place: number, of: number) => `${title}: plass ${place} av ${of}`,
    en: (title: string, place: number, of: number) => `${title}: place ${place} of ${of}`,
  },
  removed: {
    nb: (title: string) => `Tatt bort: ${title}`,
    nn: (title: string) => `Teke bort: ${title}`,
    en: (title: string) => `Removed: ${title}`,
  },
  drag: { nb: 'Dra for å flytte', nn: 'Dra for å flytte', en: 'Drag to move' },
  start: { nb: 'Start her', en: 'Start here' },
  more: { nb: 'Legg til mer', nn: 'Legg til meir', en: 'Add more' },
  addMatrix: {
    nb: 'Legg til dekningen for alle temaene',
    nn: 'Legg til dekninga for alle temaa',
    en: 'Add the coverage of all themes',
  },
  moreWays: {
    nb: 'Ti grafer med ett trykk finner du på temasidene:',
    nn: 'Ti grafar med eitt trykk finn du på temasidene:',
    en: 'Ten charts at once are to be had on the theme pages:',
  },
  reading: { nb: 'Henter malen', nn: 'Hentar malen', en: 'Reading the template' },
  step: {
    nb: (done: number, all: number) => `Lager figur ${done + 1} av ${all}`,
    nn: (done: number, all: number) => `Lagar figur ${done + 1} av ${all}`,
    en: (done: number, all: number) => `Making figure ${done + 1} of ${all}`,
  },
  writing: { nb: 'Skriver filen', nn: 'Skriv fila', en: 'Writing the file' },
  cancel: { nb: 'Avbryt', en: 'Cancel' },
  cancelled: { nb: 'Avbrutt. Ingen fil er laget.', nn: 'Avbrote. Inga fil er laga.', en: 'Cancelled. No file made.' },
  deckDone: {
    nb: (name: string, slides: number) => `Lastet ned: ${name}, ${slides} lysbilder`,
    nn: (name: string, slides: number) => `Lasta ned: ${name}, ${slides} lysbilete`,
    en: (name: string, slides: number) => `Downloaded: ${name}, ${slides} slides`,
  },
  deckFailed: {
    nb: 'Filen ble ikke laget. Prøv igjen.',
    nn: 'Fila vart ikkje laga. Prøv igjen.',
    en: 'The file was not made. Try again.',
  },
  toEditing: { nb: 'Tilbake til samlingen', nn: 'Tilbake til samlinga', en: 'Back to the collection' },
  print: { nb: 'Skriv ut eller lagre som PDF', en: 'Print or save as PDF' },
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  made: {
    nb: (date: string) => `Laget ${date}`,
    nn: (date: string) => `Laga ${date}`,
    en: (date: string) => `Made ${date}`,
  },
  reportTitle: { nb: 'Rapport', en: 'Report' },
  live: { nb: 'Levende utgave:', nn: 'Levande utgåve:', en: 'Live version:' },
  measuring: { nb: 'Hva er målt', nn: 'Kva er målt', en: 'What is measured' },
} as const satisfies Texts
