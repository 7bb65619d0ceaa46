import type { Texts } from '../../../i18n/texts.ts'

export const portfolioRegisterTexts = {
  show: { nb: 'Register', en: 'Register' },
  others: { nb: 'Andres', en: 'Others’' },
  both: { nb: 'Begge', en: 'Both' },
  money: { nb: 'Beløp', en: 'Money' },
  total: { nb: 'Totalt', en: 'Total' },
  home: { nb: 'Kommunens andel', nn: 'Andelen til kommunen', en: 'The municipality’s share' },
  tryExample: { nb: 'Prøv med eksempelregister', en: 'Try with an example register' },
  back: {
    nb: 'Tilbake til de virkelige prosjektene',
    nn: 'Tilbake til dei verkelege prosjekta',
    en: 'Back to the real projects',
  },
  madeUp: { nb: 'Oppdiktet eksempel', nn: 'Oppdikta eksempel', en: 'Made-up example' },
  madeUpLong: {
    nb: 'Alt på denne siden er oppdiktet: ingen prosjekter, beløp eller parter er virkelige. Eksempelet viser hva visningene kan fortelle når registeret er fylt ut.',
    nn: 'Alt på denne sida er oppdikta: ingen prosjekt, beløp eller partar er verkelege. Eksempelet viser kva visingane kan fortelje når registeret er fylt ut.',
    en: 'Everything on this page is made up: no project, amount or party is real. The example shows what the views can tell when a register is filled in.',
  },
  madeUpEmbed: {
    nb: 'Oppdiktet eksempel: ingen prosjekter, beløp eller parter er virkelige.',
    nn: 'Oppdikta eksempel: ingen prosjekt, beløp eller partar er verkelege.',
    en: 'Made-up example: no project, amount or party is real.',
  },
  madeUpSection: { nb: 'Oppdiktet', nn: 'Oppdikta', en: 'Made up' },
  openQuestions: {
    nb: (n: number) => (n === 1 ? 'Svar på ett spørsmål om filene' : `Svar på ${n} spørsmål om filene`),
    nn: (n: number) => (n === 1 ? 'Svar på eitt spørsmål om filene' : `Svar på ${n} spørsmål om filene`),
    en: (n: number) => (n === 1 ? 'Answer one question about the files' : `Answer ${n} questions about the files`),
  },
  ownFile: { nb: 'Dine filer', en: 'Your files' },
  fileLong: {
    nb: 'Dette er filene du har lagt inn. De blir i nettleseren din og er borte når du lukker siden.',
    nn: 'Dette er filene du har lagt inn. Dei blir i nettlesaren din og er borte når du lukkar sida.',
    en: 'These are the files you have put in. They stay in your browser and are gone when you close the page.',
  },
  loading: {
    nb: 'Henter eksempelregisteret …',
    nn: 'Hentar eksempelregisteret …',
    en: 'Fetching the example register …',
  },
  failed: {
    nb: 'Eksempelregisteret kunne ikke hentes. Sjekk nettet og last siden på nytt.',
    nn: 'Eksempelregisteret kunne ikkje hentast. Sjekk nettet og last sida på nytt.',
    en: 'The example register could not be fetched. Check the network and load the page again.',
  },
  noSettings: {
    nb: 'Grensene for porteføljen (portfolio-settings.json) mangler eller er ufullstendige, så ingenting er regnet.',
    nn: 'Grensene for porteføljen (portfolio-settings.json) manglar eller er ufullstendige, så ingenting er rekna.',
    en: 'The limits of the portfolio (portfolio-settings.json) are missing or incomplete, so nothing is reckoned.',
  },
  noFile: {
    nb: 'Adressen viser til filer som var lagt inn i en tidligere økt. De er ikke lagret noe sted: legg dem inn på nytt.',
    nn: 'Adressa viser til filer som var lagt inn i ei tidlegare økt. Dei er ikkje lagra nokon stad: legg dei inn på nytt.',
    en: 'The address points at files from an earlier visit. They are not kept anywhere: put them in again.',
  },
  drop: { nb: 'Legg inn et prosjektregister', nn: 'Legg inn eit prosjektregister', en: 'Put in a project register' },
  dropLong: {
    nb: 'Excel, CSV eller JSON, også eksport fra Prosjektportalen. Slipp filene her, eller velg dem. De leses i nettleseren og sendes ikke noe sted.',
    en: 'Excel, CSV or JSON, also exports from Prosjektportalen. Drop the files here, or choose them. They are read in your browser and sent nowhere.',
    nn: 'Excel, CSV eller JSON, òg eksport frå Prosjektportalen. Slepp filene her, eller vel dei. Dei blir lesne i nettlesaren og ikkje sende nokon stad.',
  },
  choose: { nb: 'Velg filer', nn: 'Vel filer', en: 'Choose files' },
  forget: { nb: 'Fjern filene', en: 'Remove the files' },
  reading: { nb: 'Leser filene …', en: 'Reading the files …', nn: 'Les filene …' },
  unread: {
    nb: 'Filene kunne ikke leses. Prøv igjen, eller last siden på nytt.',
    en: 'The files could not be read. Try again, or load the page anew.',
    nn: 'Filene kunne ikkje lesast. Prøv igjen, eller last sida på nytt.',
  },
  compare: { nb: 'Endringer siden', en: 'Changes since', nn: 'Endringar sidan' },
  compareReports: {
    nb: 'hvert prosjekts forrige rapport',
    en: 'each project’s report before',
    nn: 'den førre rapporten til kvart prosjekt',
  },
  compareOwn: {
    nb: 'registeret i kunnskapsgrunnlaget',
    en: 'the register of the knowledge base',
    nn: 'registeret i kunnskapsgrunnlaget',
  },
  compareWhy: {
    nb: 'Prosjekter kobles på id, ellers på tittel. En fil det sammenlignes med, er ikke med i summene.',
    en: 'Projects are joined by id, else by title. A file that is compared to is not part of the sums.',
    nn: 'Prosjekt blir kopla på id, elles på tittel. Ei fil det blir samanlikna med, er ikkje med i summane.',
  },
  source: { nb: 'Register', en: 'Register' },
  allSources: { nb: 'Alle registre', en: 'All registers', nn: 'Alle register' },
  receipt: { nb: 'Hva som ble lest', nn: 'Kva som vart lese', en: 'What was read' },
  receiptLine: {
    nb: (file: string, table: string, loaded: number, aside: number, sums: number, blank: number) =>
      `${file} (${table}): ${loaded} rader brukt, ${aside} satt til side, ${sums} sumrader, ${blank} tomme.`,
    nn: (file: string, table: string, loaded: number, aside: number, sums: number, blank: number) =>
      `${file} (${table}): ${loaded} rader brukte, ${aside} sett til side, ${sums} sumrader, ${blank} tomme.`,
    en: (file: string, table: string, loaded: number, aside: number, sums: number, blank: number) =>
      `${file} (${table}): ${loaded} rows used, ${aside} set aside, ${sums} sum rows, ${blank} blank.`,
  },
  columns: {
    nb: (known: string, unknown: string) =>
      `Kjente kolonner: ${known || 'ingen'}.${unknown && ` Tatt vare på uten å brukes: ${unknown}.`}`,
    nn: (known: string, unknown: string) =>
      `Kjende kolonner: ${known || 'ingen'}.${unknown && ` Tatt vare på utan å bli brukte: ${unknown}.`}`,
    en: (known: string, unknown: string) =>
      `Columns known: ${known || 'none'}.${unknown && ` Kept without being used: ${unknown}.`}`,
  },
  uncertain: {
    nb: (title: string, file: string) =>
      `Usikker kobling: «${title}» i ${file} finnes mer enn én gang og er ikke koblet.`,
    nn: (title: string, file: string) =>
      `Usikker kopling: «${title}» i ${file} finst meir enn éin gong og er ikkje kopla.`,
    en: (title: string, file: string) =>
      `Uncertain link: “${title}” in ${file} is there more than once and is not joined.`,
  },
  faults: {
    nb: (n: number) => (n === 1 ? 'Én merknad til filene' : `${n} merknader til filene`),
    nn: (n: number) => (n === 1 ? 'Éin merknad til filene' : `${n} merknader til filene`),
    en: (n: number) => (n === 1 ? 'One remark on the files' : `${n} remarks on the files`),
  },
  mixed: {
    nb: (names: string) => `Summene dekker flere registre: ${names}.`,
    nn: (names: string) => `Summane dekker fleire register: ${names}.`,
    en: (names: string) => `Sums cover several registers: ${names}.`,
  },
} as const satisfies Texts
