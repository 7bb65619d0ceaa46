import type { Texts } from '../../../i18n/texts.ts'

export const questionTexts = {
  heading: { nb: 'Dette sier ikke filene', en: 'What the files do not tell', nn: 'Dette seier ikkje filene' },
  unit: { nb: 'Hvilken enhet står beløpene i?', en: 'Which unit are the amounts in?', nn: 'Kva eining står beløpa i?' },
  unitWhy: {
    nb: 'Vi gjetter ikke etter størrelsen. Beløp uten enhet er utelatt til du svarer.',
    en: 'We do not guess from the size. Amounts without a unit are left out until you answer.',
    nn: 'Vi gjettar ikkje etter storleiken. Beløp utan eining er utelatne til du svarar.',
  },
  kr: { nb: 'Hele', en: 'Whole', nn: 'Heile' },
  tusen: { nb: 'Tusen', en: 'Thousands' },
  mill: { nb: 'Millioner', en: 'Millions', nn: 'Millionar' },
  currency: { nb: 'Hvilken valuta?', en: 'Which currency?', nn: 'Kva valuta?' },
  currencyWhy: {
    nb: 'Norske kroner til du sier noe annet.',
    en: 'Norwegian kroner until you say otherwise.',
    nn: 'Norske kroner til du seier noko anna.',
  },
  NOK: { nb: 'Norske kroner', en: 'Norwegian kroner' },
  SEK: { nb: 'Svenske kroner', en: 'Swedish kronor' },
  DKK: { nb: 'Danske kroner', en: 'Danish kroner' },
  EUR: { nb: 'Euro', en: 'Euros' },
  GBP: { nb: 'Pund', en: 'Pounds' },
  USD: { nb: 'US-dollar', en: 'US dollars' },
  asOf: {
    nb: 'Hvilken dag er registeret fra?',
    en: 'Which day is the register from?',
    nn: 'Kva dag er registeret frå?',
  },
  asOfWhy: {
    nb: 'Forsinkelser og alder regnes fra denne dagen. Uten svar brukes dagen i dag.',
    en: 'Delays and ages are reckoned from this day. Without an answer it is today.',
    nn: 'Forseinkingar og alder blir rekna frå denne dagen. Utan svar blir dagen i dag brukt.',
  },
  use: { nb: 'Bruk dagen', en: 'Use the day', nn: 'Bruk dagen' },
  dateOrder: {
    nb: 'Står dagen eller måneden først i datoene?',
    en: 'Does the day or the month come first in the dates?',
    nn: 'Står dagen eller månaden først i datoane?',
  },
  dateOrderWhy: {
    nb: 'Datoer som kan leses på to måter, er utelatt til du svarer.',
    en: 'Dates that can be read in two ways are left out until you answer.',
    nn: 'Datoar som kan lesast på to måtar, er utelatne til du svarar.',
  },
  dayFirst: { nb: 'Dagen (31/12)', en: 'The day (31/12)' },
  monthFirst: { nb: 'Måneden (12/31)', en: 'The month (12/31)', nn: 'Månaden (12/31)' },
  decimalChar: {
    nb: 'Hva er desimaltegnet i beløpene?',
    en: 'What is the decimal mark of the amounts?',
    nn: 'Kva er desimalteiknet i beløpa?',
  },
  decimalCharWhy: {
    nb: '«245.000» kan være 245 eller 245 000. Slike beløp er utelatt til du svarer.',
    en: '“245.000” may be 245 or 245,000. Such amounts are left out until you answer.',
    nn: '«245.000» kan vere 245 eller 245 000. Slike beløp er utelatne til du svarar.',
  },
  comma: { nb: 'Komma', en: 'Comma' },
  point: { nb: 'Punktum', en: 'Point' },
  colourRule: { nb: 'Hva betyr 1, 2 og 3?', en: 'What do 1, 2 and 3 mean?', nn: 'Kva tyder 1, 2 og 3?' },
  colourRuleWhy: {
    nb: 'Bare tall sier ikke om 1 er bra eller dårlig. De vises uten farge til du svarer.',
    en: 'Bare numbers do not tell whether 1 is good or bad. They have no colour until you answer.',
    nn: 'Berre tal seier ikkje om 1 er bra eller dårleg. Dei blir viste utan farge til du svarar.',
  },
  lowGood: { nb: '1 er grønn, 3 er rød', en: '1 is green, 3 is red', nn: '1 er grøn, 3 er raud' },
  lowBad: { nb: '1 er rød, 3 er grønn', en: '1 is red, 3 is green', nn: '1 er raud, 3 er grøn' },
} as const satisfies Texts
