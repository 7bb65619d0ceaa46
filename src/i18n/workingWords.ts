import type { Unit } from '../core/model/Unit.ts'
import type { WorkingLine } from '../core/progress/Judgement.ts'
import { formatNumber, formatScaled, noBreakSpace } from './formatNumber.ts'
import { formatPeriod } from './formatPeriod.ts'
import { formatChange, formatValue } from './formatValue.ts'
import type { Locale } from './Locale.ts'
import { type Text, textIn } from './texts.ts'

/** A line of the sum behind a verdict, ready to print. */
export interface WorkingWords {
  readonly label: string
  /** The sum itself, such as `(100,0 − 78,0) / 9 år`; empty when the line is a given. */
  readonly sum: string
  readonly value: string
}

const labels: Text<Record<WorkingLine['line'], string>> = {
  nb: {
    base: 'Basis',
    latest: 'Siste tall',
    target: 'Mål',
    required: 'Trengs per år',
    actual: 'Faktisk per år',
    ratio: 'Forhold',
    control: 'Kontroll med',
    controlUnusable: 'Kontroll med',
  },
  nn: {
    base: 'Basis',
    latest: 'Siste tal',
    target: 'Mål',
    required: 'Trengst per år',
    actual: 'Faktisk per år',
    ratio: 'Forhold',
    control: 'Kontroll med',
    controlUnusable: 'Kontroll med',
  },
  en: {
    base: 'Base',
    latest: 'Latest figure',
    target: 'Target',
    required: 'Needed a year',
    actual: 'Actual a year',
    ratio: 'Ratio',
    control: 'Check by',
    controlUnusable: 'Check by',
  },
}

/** A line of the working in words: what it is, how it was worked out, what it came to. */
export function workingWords(line: WorkingLine, unit: Unit, locale: Locale): WorkingWords {
  const label = textIn(labels, locale)[line.line]
  switch (line.line) {
    case 'base':
    case 'latest':
    case 'target':
      return {
        label: `${label} ${formatPeriod(line.period, locale)}`,
        sum: '',
        value: formatValue(line.value, unit, locale),
      }
    case 'required':
    case 'actual':
      return { label, sum: changeSum(line, unit, locale), value: perYear(line.perYear, line.method, unit, locale) }
    case 'ratio':
    case 'control': {
      const value = formatNumber(line.ratio, 2, locale)
      if (line.line === 'ratio') return { label, sum: ratioSum(line, unit, locale), value }
      const agreement = textIn(agreementWords, locale)[line.agrees ? 'agree' : 'disagree']
      return { label: controlLabel(line, locale), sum: `${ratioSum(line, unit, locale)}, ${agreement}`, value }
    }
    case 'controlUnusable':
      return {
        label: controlLabel(line, locale),
        sum: '',
        value: textIn(unusable, locale),
      }
  }
}

const agreementWords: Text<Record<'agree' | 'disagree', string>> = {
  nb: { agree: 'metodene er enige', disagree: 'metodene er uenige' },
  nn: { agree: 'metodane er samde', disagree: 'metodane er usamde' },
  en: { agree: 'the methods agree', disagree: 'the methods disagree' },
}

const unusable: Text<string> = { nb: 'kan ikke brukes', nn: 'kan ikkje brukast', en: 'cannot be used' }

const yearWord: Text<readonly [one: string, many: string]> = { nb: ['år', 'år'], en: ['year', 'years'] }

type ChangeLine = Extract<WorkingLine, { line: 'required' | 'actual' }>
type RatioLine = Extract<WorkingLine, { line: 'ratio' | 'control' }>

function controlLabel(
  { line, method }: Extract<WorkingLine, { line: 'control' | 'controlUnusable' }>,
  locale: Locale,
): string {
  const name = {
    nb: { growth: 'årlig vekst', other: 'jevn bane' },
    nn: { growth: 'årleg vekst', other: 'jamn bane' },
    en: { growth: 'yearly growth', other: 'even path' },
  }
  return `${textIn(labels, locale)[line]} ${textIn(name, locale)[method === 'growth' ? 'growth' : 'other']}`
}

function changeSum({ method, from, to, years }: ChangeLine, unit: Unit, locale: Locale): string {
  const [start, end] = [formatNumber(from, unit.decimals, locale), formatNumber(to, unit.decimals, locale)]
  const length = formatNumber(years, Number.isInteger(years) ? 0 : 1, locale)
  if (method === 'growth') return `(${end} / ${start})^(1 / ${length}) − 1`
  return `(${end} − ${start}) / ${length}${noBreakSpace}${textIn(yearWord, locale)[years === 1 ? 0 : 1]}`
}

function ratioSum({ method, actual, required }: RatioLine, unit: Unit, locale: Locale): string {
  if (method === 'growth') return `${growth(actual, locale)} / ${growth(required, locale)}`
  const decimals = unit.decimals + 1
  return `${formatNumber(actual, decimals, locale)} / ${formatNumber(required, decimals, locale)}`
}

/** One decimal more than the figures have, so that the sum can be followed. */
function perYear(change: number, method: ChangeLine['method'], unit: Unit, locale: Locale): string {
  if (method === 'growth') return growth(change, locale)
  return formatChange(change, { ...unit, decimals: unit.decimals + 1 }, locale)
}

function growth(fraction: number, locale: Locale): string {
  return formatScaled(fraction, -2, 2, locale) + (locale !== 'en' ? `${noBreakSpace}%` : '%')
}
