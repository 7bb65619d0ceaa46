import type { Texts } from '../../../i18n/texts.ts'

export const portfolioRegisterTexts = {
  show: { nb: 'Register', en: 'Register' },
  own: { nb: 'Askers egne', en: 'Asker’s own' },
  others: { nb: 'Andres', en: 'Others’' },
  both: { nb: 'Begge', en: 'Both' },
  money: { nb: 'Beløp', en: 'Money' },
  total: { nb: 'Totalt', en: 'Total' },
  home: { nb: 'Askers andel', en: 'Asker’s share' },
  tryExample: { nb: 'Prøv med eksempelregister', en: 'Try with an example register' },
  back: { nb: 'Tilbake til de virkelige prosjektene', en: 'Back to the real projects' },
  madeUp: { nb: 'Oppdiktet eksempel', en: 'Made-up example' },
  madeUpLong: {
    nb: 'Alt på denne siden er oppdiktet: ingen prosjekter, beløp eller parter er virkelige. Eksempelet viser hva visningene kan fortelle når registeret er fylt ut.',
    en: 'Everything on this page is made up: no project, amount or party is real. The example shows what the views can tell when a register is filled in.',
  },
  madeUpSection: { nb: 'Oppdiktet', en: 'Made up' },
  ownFile: { nb: 'Dine filer', en: 'Your files' },
  fileLong: {
    nb: 'Dette er filene du har lagt inn. De blir i nettleseren din og er borte når du lukker siden.',
    en: 'These are the files you have put in. They stay in your browser and are gone when you close the page.',
  },
  loading: { nb: 'Henter eksempelregisteret …', en: 'Fetching the example register …' },
  failed: {
    nb: 'Eksempelregisteret kunne ikke hentes. Sjekk nettet og last siden på nytt.',
    en: 'The example register could not be fetched. Check the network and load the page again.',
  },
  noSettings: {
    nb: 'Grensene for porteføljen (portfolio-settings.json) mangler eller er ufullstendige, så ingenting er regnet.',
    en: 'The limits of the portfolio (portfolio-settings.json) are missing or incomplete, so nothing is reckoned.',
  },
  noFile: {
    nb: 'Adressen viser til filer som var lagt inn i en tidligere økt. De er ikke lagret noe sted: legg dem inn på nytt.',
    en: 'The address points at files from an earlier visit. They are not kept anywhere: put them in again.',
  },
  drop: { nb: 'Legg inn et prosjektregister', en: 'Put in a project register' },
  dropLong: {
    nb: 'CSV eller JSON, også eksport fra Prosjektportalen lagret som CSV. Slipp filene her, eller velg dem. De leses i nettleseren og sendes ikke noe sted. Excel: lagre arket som CSV først.',
    en: 'CSV or JSON, also exports from Prosjektportalen saved as CSV. Drop the files here, or choose them. They are read in your browser and sent nowhere. Excel: save the sheet as CSV first.',
  },
  choose: { nb: 'Velg filer', en: 'Choose files' },
  forget: { nb: 'Fjern filene', en: 'Remove the files' },
  receipt: { nb: 'Hva som ble lest', en: 'What was read' },
  receiptLine: {
    nb: (file: string, table: string, loaded: number, aside: number, sums: number, blank: number) =>
      `${file} (${table}): ${loaded} rader brukt, ${aside} satt til side, ${sums} sumrader, ${blank} tomme.`,
    en: (file: string, table: string, loaded: number, aside: number, sums: number, blank: number) =>
      `${file} (${table}): ${loaded} rows used, ${aside} set aside, ${sums} sum rows, ${blank} blank.`,
  },
  columns: {
    nb: (known: string, unknown: string) =>
      `Kjente kolonner: ${known || 'ingen'}.${unknown && ` Tatt vare på uten å brukes: ${unknown}.`}`,
    en: (known: string, unknown: string) =>
      `Columns known: ${known || 'none'}.${unknown && ` Kept without being used: ${unknown}.`}`,
  },
  uncertain: {
    nb: (title: string, file: string) =>
      `Usikker kobling: «${title}» i ${file} finnes mer enn én gang og er ikke koblet.`,
    en: (title: string, file: string) =>
      `Uncertain link: “${title}” in ${file} is there more than once and is not joined.`,
  },
  unitAsked: { nb: 'Hvilken enhet står beløpene i?', en: 'Which unit are the amounts in?' },
  unitWhy: {
    nb: 'Filen sier det ikke, og vi gjetter ikke etter størrelsen. Beløpene er utelatt til du svarer.',
    en: 'The file does not say, and we do not guess from the size. The amounts are left out until you answer.',
  },
  faults: { nb: 'merknader til filene', en: 'remarks on the files' },
  kr: { nb: 'Kroner', en: 'Kroner' },
  tusen: { nb: 'Tusen kroner', en: 'Thousand kroner' },
  mill: { nb: 'Millioner kroner', en: 'Million kroner' },
  mixed: {
    nb: 'Summene dekker begge registre: Askers egne prosjekter, og nasjonale og interkommunale.',
    en: 'Sums cover both registers: Asker’s own projects, and national and inter-municipal ones.',
  },
} as const satisfies Texts
