import type { GuessAspect } from '../../core/intake/FileReading.ts'
import type { PeriodKind } from '../../core/intake/types/periodKind.ts'
import type { Text } from '../texts.ts'

/** What the words of a guess may mention, ready to print. */
export interface GuessParts {
  readonly value: string
  /** The sign's name, where the value is a sign. */
  readonly sign: string
  /** The column in quotation marks; empty when the guess is about the whole file. */
  readonly column: string
  readonly count: number
}

const periodTexts: Readonly<Record<PeriodKind, Text<string>>> = {
  month: { nb: 'måneder', nn: 'månader', en: 'months' },
  namedMonth: { nb: 'måneder', nn: 'månader', en: 'months' },
  quarter: { nb: 'kvartaler', nn: 'kvartal', en: 'quarters' },
  half: { nb: 'halvår', en: 'half years' },
  tertial: { nb: 'tertialer', nn: 'tertial', en: 'four-month periods' },
  week: { nb: 'uker', nn: 'veker', en: 'weeks' },
  schoolYear: { nb: 'skoleår', nn: 'skuleår', en: 'school years' },
  interval: { nb: 'perioder over flere år', nn: 'periodar over fleire år', en: 'periods of several years' },
}

type AspectText = Text<(parts: GuessParts) => string>

/** What was settled without anybody saying so: a whole sentence. */
export const aspectTexts: Readonly<Record<GuessAspect, AspectText>> = {
  format: {
    nb: ({ value }) => `Filen er lest som ${value}.`,
    nn: ({ value }) => `Fila er lesen som ${value}.`,
    en: ({ value }) => `The file is read as ${value}.`,
  },
  encoding: {
    nb: ({ value }) => `Tegnsettet er ${value}.`,
    nn: ({ value }) => `Teiknsettet er ${value}.`,
    en: ({ value }) => `The character set is ${value}.`,
  },
  delimiter: {
    nb: ({ value, sign }) => (value === 'none' ? 'Filen har én kolonne.' : `Cellene er skilt med ${sign}.`),
    nn: ({ value, sign }) => (value === 'none' ? 'Fila har éin kolonne.' : `Cellene er skilde med ${sign}.`),
    en: ({ value, sign }) => (value === 'none' ? 'The file has one column.' : `Cells are separated by ${sign}.`),
  },
  quote: {
    nb: ({ value, sign }) =>
      value === 'none' ? 'Anførselstegn er lest som en del av teksten.' : `Tekst står mellom ${sign}.`,
    nn: ({ value, sign }) =>
      value === 'none' ? 'Hermeteikn er lesne som ein del av teksten.' : `Tekst står mellom ${sign}.`,
    en: ({ value, sign }) =>
      value === 'none' ? 'Quotation marks are read as part of the text.' : `Text stands between ${sign}.`,
  },
  escape: {
    nb: ({ sign }) => `Anførselstegn inne i tekst har ${sign} foran seg.`,
    nn: ({ sign }) => `Hermeteikn inne i tekst har ${sign} framfor seg.`,
    en: ({ sign }) => `Quotation marks within text have ${sign} before them.`,
  },
  title: {
    nb: ({ count }) => (count === 1 ? 'Linjen øverst er en tittel.' : `De ${count} linjene øverst er titler.`),
    nn: ({ count }) => (count === 1 ? 'Linja øvst er ein tittel.' : `Dei ${count} linjene øvst er titlar.`),
    en: ({ count }) => (count === 1 ? 'The line at the top is a title.' : `The ${count} lines at the top are titles.`),
  },
  header: {
    nb: ({ value }) =>
      value === '0'
        ? 'Tabellen har ingen overskrifter.'
        : value === '1'
          ? 'Første rad er overskrifter.'
          : `De ${value} første radene er overskrifter.`,
    nn: ({ value }) =>
      value === '0'
        ? 'Tabellen har ingen overskrifter.'
        : value === '1'
          ? 'Fyrste rada er overskrifter.'
          : `Dei ${value} fyrste radene er overskrifter.`,
    en: ({ value }) =>
      value === '0'
        ? 'The table has no headings.'
        : value === '1'
          ? 'The first row holds the headings.'
          : `The first ${value} rows hold the headings.`,
  },
  notes: {
    nb: ({ count }) => (count === 1 ? 'Linjen nederst er en merknad.' : `De ${count} linjene nederst er merknader.`),
    nn: ({ count }) => (count === 1 ? 'Linja nedst er ein merknad.' : `Dei ${count} linjene nedst er merknader.`),
    en: ({ count }) =>
      count === 1 ? 'The line at the bottom is a note.' : `The ${count} lines at the bottom are notes.`,
  },
  trailing: {
    nb: ({ count }) =>
      count === 1 ? 'Den tomme kolonnen til høyre er utelatt.' : `De ${count} tomme kolonnene til høyre er utelatt.`,
    nn: ({ count }) =>
      count === 1 ? 'Den tomme kolonnen til høgre er utelaten.' : `Dei ${count} tomme kolonnane til høgre er utelatne.`,
    en: ({ count }) =>
      count === 1
        ? 'The blank column to the right is left out.'
        : `The ${count} blank columns to the right are left out.`,
  },
  ending: {
    nb: () => 'Filen er tatt for å være hel.',
    nn: () => 'Fila er teken for å vere heil.',
    en: () => 'The file is taken to be whole.',
  },
  decimal: {
    nb: ({ column, sign }) => `Desimaltegnet i ${column} er ${sign}.`,
    nn: ({ column, sign }) => `Desimalteiknet i ${column} er ${sign}.`,
    en: ({ column, sign }) => `The decimal mark in ${column} is a ${sign}.`,
  },
  date: {
    nb: ({ column, value }) =>
      value === 'mdy'
        ? `Datoene i ${column} er lest med måneden først.`
        : `Datoene i ${column} er lest med dagen først.`,
    nn: ({ column, value }) =>
      value === 'mdy'
        ? `Datoane i ${column} er lesne med månaden fyrst.`
        : `Datoane i ${column} er lesne med dagen fyrst.`,
    en: ({ column, value }) =>
      value === 'mdy'
        ? `The dates in ${column} are read with the month first.`
        : `The dates in ${column} are read with the day first.`,
  },
  period: {
    nb: ({ column, value }) => `${column} er ${periodTexts[value as PeriodKind].nb}.`,
    nn: ({ column, value }) =>
      `${column} er ${periodTexts[value as PeriodKind].nn ?? periodTexts[value as PeriodKind].nb}.`,
    en: ({ column, value }) => `${column} holds ${periodTexts[value as PeriodKind].en}.`,
  },
  code: {
    nb: ({ column }) => `${column} er koder, ikke tall.`,
    nn: ({ column }) => `${column} er kodar, ikkje tal.`,
    en: ({ column }) => `${column} holds codes, not numbers.`,
  },
  percent: {
    nb: ({ column, value }) =>
      value === '%' ? `Tallene i ${column} er prosent.` : `Prosenter er lest slik: ${value}.`,
    nn: ({ column, value }) => (value === '%' ? `Tala i ${column} er prosent.` : `Prosentar er lesne slik: ${value}.`),
    en: ({ column, value }) =>
      value === '%' ? `The numbers in ${column} are per cent.` : `Percentages are read like this: ${value}.`,
  },
  currency: {
    nb: ({ column, value }) => `Tallene i ${column} er beløp i ${value}.`,
    nn: ({ column, value }) => `Tala i ${column} er beløp i ${value}.`,
    en: ({ column, value }) => `The numbers in ${column} are amounts in ${value}.`,
  },
  negative: {
    nb: ({ column }) => `Tall i parentes, eller med minus bak, er negative i ${column}.`,
    nn: ({ column }) => `Tal i parentes, eller med minus bak, er negative i ${column}.`,
    en: ({ column }) => `Numbers in parentheses, or with a minus after them, are negative in ${column}.`,
  },
  missing: {
    nb: ({ column, value }) => `«${value.split(' ')[0]}» i ${column} betyr at verdien mangler.`,
    nn: ({ column, value }) => `«${value.split(' ')[0]}» i ${column} tyder at verdien manglar.`,
    en: ({ column, value }) => `“${value.split(' ')[0]}” in ${column} means that the value is missing.`,
  },
  nil: {
    nb: ({ column, value }) => `«${value}» i ${column} betyr null.`,
    nn: ({ column, value }) => `«${value}» i ${column} tyder null.`,
    en: ({ column, value }) => `“${value}” in ${column} means zero.`,
  },
  flag: {
    nb: ({ column, value }) => `«${value}» etter tallet i ${column} sier hva slags tall det er.`,
    nn: ({ column, value }) => `«${value}» etter talet i ${column} seier kva slags tal det er.`,
    en: ({ column, value }) => `“${value}” after the number in ${column} says what kind of number it is.`,
  },
  sheet: {
    nb: ({ value }) => `Arket «${value}» er lest.`,
    nn: ({ value }) => `Arket «${value}» er lese.`,
    en: ({ value }) => `The sheet “${value}” is read.`,
  },
  table: {
    nb: ({ value }) => `Tabell ${value} i filen er lest.`,
    nn: ({ value }) => `Tabell ${value} i fila er lesen.`,
    en: ({ value }) => `Table ${value} of the file is read.`,
  },
  path: {
    nb: ({ value }) => `Radene er tatt fra «${value}».`,
    nn: ({ value }) => `Radene er tekne frå «${value}».`,
    en: ({ value }) => `The rows are taken from “${value}”.`,
  },
}
