import { hasValue, type Observation } from '../core/model/Observation.ts'
import type { Unit } from '../core/model/Unit.ts'
import { formatNumber, formatSigned, noBreakSpace } from './formatNumber.ts'
import { formatOrdinal } from './formatOrdinal.ts'
import { inLocale, type Locale } from './Locale.ts'
import { statusWords } from './statusWords.ts'
import { type Text, textIn } from './texts.ts'

/** A value with its unit, as it stands alone: `47,5 %`, `12,3 mill. kr`, `5. plass`, `ja`. */
export function formatValue(value: number, unit: Unit, locale: Locale): string {
  const number = numberOf(value, unit, locale)
  if (unit.kind === 'rank')
    return Number.isInteger(value) ? place(value, locale) : `${textIn(placeWord, locale)} ${number}`
  if (unit.kind === 'boolean' && (value === 0 || value === 1)) return textIn(yesOrNo, locale)[value]
  return withSymbol(number, unit, locale)
}

/** As formatValue, in running text and speech: `47,5 prosent`, `12,3 per 100 000 innbyggere`. */
export function formatValueInWords(value: number, unit: Unit, locale: Locale): string {
  const number = numberOf(value, unit, locale)
  if (isPercent(unit)) return `${number} ${locale !== 'en' ? 'prosent' : 'per cent'}`
  if (unit.kind === 'rate' && unit.symbol.nb === '') return `${number} ${unitWords(unit, locale)}`
  return formatValue(value, unit, locale)
}

/** The value with its unit, or the reason why there is none. */
export function formatObservation(observation: Observation, unit: Unit, locale: Locale): string {
  return hasValue(observation) ? formatValue(observation.value, unit, locale) : statusWords(observation.status, locale)
}

/** A change in the right unit, with a minus when it is a fall. Percent changes by percentage points, ranks by places. */
export function formatChange(change: number, unit: Unit, locale: Locale): string {
  return withChangeUnit(formatNumber(change, unit.decimals, locale), unit, locale)
}

/** As formatChange, with a plus when it is a rise: `+5,5 prosentpoeng`. */
export function formatSignedChange(change: number, unit: Unit, locale: Locale): string {
  return withChangeUnit(formatSigned(change, unit.decimals, locale), unit, locale)
}

/** The unit as a name, for headings, axes and column heads: `prosent`. */
export function unitWords(unit: Unit, locale: Locale): string {
  return inLocale(unit.label, locale)
}

const yesOrNo: Text<readonly [no: string, yes: string]> = { nb: ['nei', 'ja'], en: ['no', 'yes'] }
const placeWord: Text<string> = { nb: 'plass', en: 'place' }
const places: Text<readonly [one: string, many: string]> = {
  nb: ['plass', 'plasser'],
  nn: ['plass', 'plassar'],
  en: ['place', 'places'],
}
const points: Text<readonly [one: string, many: string]> = {
  nb: ['prosentpoeng', 'prosentpoeng'],
  en: ['percentage point', 'percentage points'],
}

/** A change has a plus when it is a rise. */
function numberOf(value: number, { decimals, isChange }: Unit, locale: Locale): string {
  return isChange ? formatSigned(value, decimals, locale) : formatNumber(value, decimals, locale)
}

function isPercent(unit: Unit): boolean {
  return unit.symbol.nb.startsWith('%')
}

function withChangeUnit(number: string, unit: Unit, locale: Locale): string {
  const [one, many] = textIn(unit.kind === 'rank' ? places : points, locale)
  if (unit.kind !== 'rank' && !isPercent(unit)) return withSymbol(number, unit, locale)
  return `${number} ${/^[+−]?1$/.test(number) ? one : many}`
}

function withSymbol(number: string, unit: Unit, locale: Locale): string {
  const symbol = inLocale(unit.symbol, locale)
  if (symbol === '') return number
  return locale === 'en' && symbol.startsWith('%') ? number + symbol : number + noBreakSpace + symbol
}

function place(rank: number, locale: Locale): string {
  return locale !== 'en' ? `${formatNumber(rank, 0, 'nb')}. plass` : `${formatOrdinal(rank)} place`
}
