import type { Unit } from '../../core/model/Unit.ts'
import type { Assessment, WorkingLine } from '../../core/progress/Judgement.ts'
import { ratioBands } from '../../core/progress/verdictOfRatio.ts'
import { formatNumber, formatScaled, noBreakSpace } from '../../i18n/formatNumber.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatChange, formatValue } from '../../i18n/formatValue.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { disagreementWords, methodWords } from '../../i18n/verdictWords.ts'
import { verdictTexts } from './verdictTexts.ts'

/** A line of the sum behind a verdict: what, how it is worked out, and the number. The first names the method. */
export interface WorkingRow {
  readonly id: string
  readonly term: string
  readonly detail: string
  readonly value: string
  readonly isResult: boolean
}

export function workingRows({ method, working }: Assessment, unit: Unit, locale: Locale): WorkingRow[] {
  const named = row('method', textsIn(verdictTexts, locale).method, methodWords(method, locale), '')
  return [named, ...working.map((line) => workingRow(line, unit, locale))]
}

function workingRow(line: WorkingLine, unit: Unit, locale: Locale): WorkingRow {
  const t = textsIn(verdictTexts, locale)
  switch (line.line) {
    case 'base':
    case 'latest':
    case 'target':
    case 'projected':
      return row(line.line, t[line.line](formatPeriod(line.period, locale)), '', formatValue(line.value, unit, locale))
    case 'required':
    case 'actual':
      return row(line.line, t[line.line], sumOf(line, unit, locale), perYear(line, unit, locale))
    case 'ratio':
      return {
        ...row(
          'ratio',
          t.ratio,
          `${quotient(line, unit, locale)}, ${t.ratioRule(number(ratioBands.onTrack, locale))}`,
          number(line.ratio, locale),
        ),
        isResult: true,
      }
    case 'way': {
      const value = (one: number) => formatNumber(one, unit.decimals, locale)
      const sum = `(${value(line.projected)} − ${value(line.from)}) / (${value(line.to)} − ${value(line.from)})`
      return { ...row('way', t.wayCovered, sum, number(line.ratio, locale)), isResult: true }
    }
    case 'miss': {
      const value = (one: number) => formatNumber(one, unit.decimals, locale)
      const sum = `(${value(line.target)} − ${value(line.projected)}) / (${value(line.target)} − ${value(line.latest)})`
      return row('miss', t.miss, `${sum}, ${t.missRule}`, percent(line.miss, locale, 1))
    }
    case 'limits':
      return row('limits', t.limits, t.limitsRule(percent(line.onTrack, locale), percent(line.moderate, locale)), '')
    case 'control':
      return row(
        'control',
        t.control[line.method],
        `${quotient(line, unit, locale)}, ${line.agrees ? t.agrees : inSentence(disagreementWords(locale))}`,
        number(line.ratio, locale),
      )
    case 'controlUnusable':
      return row('control', t.control[line.method], t.controlUnusable, '')
  }
}

function row(id: string, term: string, detail: string, value: string): WorkingRow {
  return { id, term, detail, value, isResult: false }
}

/** Ratios and rates are shown with two decimals, so that the sum can be followed. */
function number(value: number, locale: Locale): string {
  return formatNumber(value, 2, locale)
}

type RateLine = Extract<WorkingLine, { line: 'required' | 'actual' }>

function sumOf({ method, from, to, years }: RateLine, unit: Unit, locale: Locale): string {
  const t = textsIn(verdictTexts, locale)
  const value = (one: number) => formatNumber(one, unit.decimals, locale)
  const span = t.years(formatNumber(years, Number.isInteger(years) ? 0 : 1, locale))
  return method === 'linear'
    ? `(${value(to)} − ${value(from)}) / ${span}`
    : `${value(from)} → ${value(to)}, ${span}, ${methodWords('growth', locale)}`
}

function perYear({ method, perYear }: RateLine, unit: Unit, locale: Locale): string {
  return method === 'linear' ? formatChange(perYear, { ...unit, decimals: 2 }, locale) : percent(perYear, locale)
}

function quotient(
  { method, actual, required }: Extract<WorkingLine, { line: 'ratio' | 'control' }>,
  unit: Unit,
  locale: Locale,
): string {
  if (method === 'growth') return `${percent(actual, locale)} / ${percent(required, locale)}`
  const decimals = Math.max(2, unit.decimals)
  return `${formatNumber(actual, decimals, locale)} / ${formatNumber(required, decimals, locale)}`
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function percent(fraction: number, locale: Locale, decimals = 2): string {
  return `${formatScaled(fraction, -2, decimals, locale)}${locale !== 'en' ? noBreakSpace : ''}%`
}
