import type { FieldType } from '../../descriptor/Field.ts'
import type { Guess } from '../FileReading.ts'
import type { ColumnSurvey } from './ColumnSurvey.ts'

/** What a column is taken for, and why when that is not plain from its cells. */
export interface ColumnType {
  readonly type: FieldType
  readonly guess: Guess | null
}

const codeWord = new RegExp(
  [
    '(?:kode|code)[rs]?(?![a-zæøå])',
    'dato(?:er)?(?![a-zæøå])',
    '(?<![a-zæøå])(?:kod|dates?|konto|isbn|gtin|nace|nus|styrk)(?![a-zæøå])',
    '(?:kontonumme|postn(?:umme)?|organisasjonsn(?:umme)?|fødselsn(?:umme)?)r',
    String.raw`org\.? ?nr`,
    'telefon(?:nr|nummer)?(?![a-zæøå])',
  ].join('|'),
  'i',
)
/** What follows is a number of things, whatever the things are called. */
const countWord = /^(?:antall|tal på|sum|number of|count of|snitt|andel)(?![a-zæøå])/i
/** «id» by itself or as `stedId`, not as the end of «ventetid». */
const numberedWord = /(?:nr|nummer|number|nø?kkel)\.?$|^no\.?$|(?<![a-zæøå])id\.?$/i
const innerId = /[a-zæøå]I[dD]$/
/** A heading that ends with what is named, not with what is counted there: «Skole», not «Skoleplasser». */
const placeWord =
  /(?:kommune|fylke|region|bydel|krets|sone|enhet|geo|skole|barnehage|virksomhet|område|sted|distrikt)[rs]?[ _]?(?:kode|nr|nummer|id)?\.?$/i
const placeCode =
  /^(?:geo|geografi|region|kommune?|fylke|bydel|grunnkrets|län|kreis|gemeinde)s?[ _-]?(?:kode?|code|nr|nummer|id|schlüssel)?\.?$/i
const yearWord = /^(?:år|year|aar|årgang|tid|time|periode|period|yr)|(?:år|year|aar)$/i
const measureWord =
  /antall|sum|verdi|value|count|folke|befolkning|population|person|beløp|kroner|mill|\bkr\b|utgift|inntekt|pris|price|areal|mengde|stemmer|innbygg|budsjett|regnskap|saldo|gjeld|formue|skatt/i

const mostDigits = 15
/** From here on numbers of one width are rather telephones, organisations or days than amounts. */
const idDigits = 8
/** What is neither number nor mark in a column of numbers may be so much of it, and half of that if it holds digits. */
const mostWords = 1 / 3
const mostMixed = 0.1

/** Judged over all cells of the column. Text is the safe answer: it keeps every sign. */
export function columnType(survey: ColumnSurvey, isFirst: boolean): ColumnType {
  const { said, numbers, dates, impossibleDates, truths, mixed } = survey
  if (said === 0) return ofMarksAlone(survey)
  if (truths === said) return plain('boolean')
  const dated = dates > impossibleDates ? dates + impossibleDates : dates
  if (dates > 0 && (dated >= said * 0.9 || (dates >= said * (1 - mostWords) && mixed + numbers === 0)))
    return plain('date')
  if (numbers < said * (1 - mostWords) || mixed > said * mostMixed || dates > 0) return plain('string')
  if (survey.nativeTexts > said * mostWords) return plain('string')
  return ofNumbers(survey, isFirst)
}

function ofNumbers(survey: ColumnSurvey, isFirst: boolean): ColumnType {
  if (survey.units.size > 1 || survey.unclearExponents > 0) return plain('string')
  if (survey.leadingZeros > 0 && survey.native === 0) return code(survey, 'leadingZeros')
  if (survey.points.monthYears === survey.said) return plain('string')
  if (isSections(survey)) return code(survey, 'cellForm')
  if (survey.longest > mostDigits) return code(survey, 'manyDigits')
  const isWhole = survey.digitsOnly === survey.said
  if (isWhole && isYears(survey)) return plain('year')
  if (isNamedCode(survey)) return code(survey, 'headerWord')
  if (isWhole && isCode(survey, isFirst)) return code(survey, 'sameWidth')
  return plain('number')
}

function isYears({ name, years, said }: ColumnSurvey): boolean {
  return (
    years === said &&
    (yearWord.test(name) || (said > 1 && !measureWord.test(name) && !codeWord.test(name) && !placeWord.test(name)))
  )
}

const sectionWord = /(?:nr|nummer|punkt|pkt|kapittel|avsnitt|paragraf|versjon|version|section|chapter)\.?$/i

/** 5.9 and then 5.10: numbers of sections or versions, where 5.10 is not 5.1. */
function isSections({ name, points: { ninths, tenths }, native }: ColumnSurvey): boolean {
  if (native > 0 || tenths.size === 0) return false
  return sectionWord.test(name) || [...tenths].every((section) => ninths.has(section))
}

/** Whether a heading says that what stands below names things, digits or not. */
export function namesCodes(name: string): boolean {
  const isNamed = [codeWord, placeWord, placeCode].some((word) => word.test(name)) || isNumbered(name)
  return isNamed && !countWord.test(name)
}

/** Whether a heading says that what stands below is counted or measured. */
export function namesAmounts(name: string): boolean {
  return measureWord.test(name) || countWord.test(name)
}

function isNumbered(name: string): boolean {
  return numberedWord.test(name) || innerId.test(name)
}

function isNamedCode({ name, native, units }: ColumnSurvey): boolean {
  return native === 0 && units.size === 0 && codeWord.test(name) && !countWord.test(name)
}

/** Digits of one width that name things: by the heading, or because they stand first. */
function isCode({ name, shortest, longest, said, native }: ColumnSurvey, isFirst: boolean): boolean {
  if (native > 0) return false
  const isFixed = shortest === longest
  if (placeCode.test(name)) return true
  if (measureWord.test(name)) return false
  if (placeWord.test(name) || isNumbered(name)) return isFixed && longest > 2
  return isFixed && said > 2 && (isFirst ? longest > 3 : longest >= idDigits)
}

/** Only marks: a column of numbers that are all missing if the marks are those of statistics, else text. */
function ofMarksAlone({ marks }: ColumnSurvey): ColumnType {
  const isStatistics = [...marks.keys()].some((mark) => mark === ':' || mark === '..' || mark === '.' || mark === '...')
  return plain(isStatistics ? 'number' : 'string')
}

function plain(type: FieldType): ColumnType {
  return { type, guess: null }
}

function code({ name }: ColumnSurvey, basis: Guess['basis']): ColumnType {
  return { type: 'string', guess: { aspect: 'code', value: 'text', basis, column: name } }
}
