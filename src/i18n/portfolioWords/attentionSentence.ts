import { parsePeriod } from '../../core/model/Period.ts'
import type { AttentionReason, ReasonCode } from '../../core/portfolio/attention/AttentionHit.ts'
import { formatNumber } from '../formatNumber.ts'
import { formatPeriod } from '../formatPeriod.ts'
import { inLocale, type Locale } from '../Locale.ts'
import { type Text, textIn } from '../texts.ts'
import { amountWords } from './amountWords.ts'
import { metricWords } from './metricWords.ts'
import { colourNames, dimensionNames } from './registerWords.ts'

/** What a sentence may mention, ready to print; a missing part is empty. */
interface Parts {
  readonly text: (field: string) => string
  readonly money: (field: string) => string
  readonly number: (field: string, decimals?: number) => string
  readonly day: (field: string) => string
  readonly dimension: string
}

type Sentence = Text<(parts: Parts) => string>

const sentences: Readonly<Record<ReasonCode, Sentence>> = {
  red: {
    nb: ({ dimension, text }) => `Rapportert rødt på ${dimension}: «${text('rapportert')}».`,
    nn: ({ dimension, text }) => `Rapportert raudt på ${dimension}: «${text('rapportert')}».`,
    en: ({ dimension, text }) => `Reported red on ${dimension}: “${text('rapportert')}”.`,
  },
  costOver: {
    nb: ({ number, money }) => `${number('prosent')} % over budsjett (${money('kroner')}).`,
    en: ({ number, money }) => `${number('prosent')}% over budget (${money('kroner')}).`,
  },
  late: {
    nb: ({ number, text }) =>
      `${number('dager', 0)} dager forsinket${text('prosent') && `, ${number('prosent')} % av planlagt varighet`}.`,
    nn: ({ number, text }) =>
      `${number('dager', 0)} dagar forseinka${text('prosent') && `, ${number('prosent')} % av planlagt varigheit`}.`,
    en: ({ number, text }) =>
      `${number('dager', 0)} days late${text('prosent') && `, ${number('prosent')}% of the planned duration`}.`,
  },
  forecastPassed: {
    nb: ({ day }) => `Prognosen for slutt var ${day('slutt_prognose')}, og prosjektet er ikke avsluttet.`,
    nn: ({ day }) => `Prognosen for slutt var ${day('slutt_prognose')}, og prosjektet er ikkje avslutta.`,
    en: ({ day }) => `It was forecast to end ${day('slutt_prognose')}, and is not closed.`,
  },
  greenOutside: {
    nb: (parts) => `Rapportert: grønn på ${parts.dimension}. Beregnet: ${computedWords(parts, 'nb')}.`,
    nn: (parts) => `Rapportert: grønn på ${parts.dimension}. Berekna: ${computedWords(parts, 'nn')}.`,
    en: (parts) => `Reported: green on ${parts.dimension}. Computed: ${computedWords(parts, 'en')}.`,
  },
  statusOld: {
    nb: ({ number, day }) => `Siste status er ${number('dager', 0)} dager gammel (${day('statusdato')}).`,
    nn: ({ number, day }) => `Siste status er ${number('dager', 0)} dagar gammal (${day('statusdato')}).`,
    en: ({ number, day }) => `The latest status is ${number('dager', 0)} days old (${day('statusdato')}).`,
  },
  neverReported: { nb: () => 'Aldri rapportert.', en: () => 'Never reported.' },
  uncovered: {
    nb: ({ money, number }) => `${money('udekket')} er udekket, ${number('prosent')} % av prognosen.`,
    nn: ({ money, number }) => `${money('udekket')} er udekt, ${number('prosent')} % av prognosen.`,
    en: ({ money, number }) => `${money('udekket')} is not covered, ${number('prosent')}% of the forecast.`,
  },
  appliedOnly: {
    nb: ({ money, text }) =>
      `${text('part') || 'En part'} er søkt om ${money('sokt') || 'penger'}, men har ikke svart.`,
    nn: ({ money, text }) =>
      `${text('part') || 'Ein part'} er søkt om ${money('sokt') || 'pengar'}, men har ikkje svart.`,
    en: ({ money, text }) =>
      `${money('sokt') || 'Money'} is applied for from ${text('part') || 'a party'}, with no answer yet.`,
  },
  deadlineNear: {
    nb: ({ number, day, text }) =>
      `Frist ${day('frist')}, om ${number('dager', 0)} dager${text('part') && ` (${text('part')})`}.`,
    nn: ({ number, day, text }) =>
      `Frist ${day('frist')}, om ${number('dager', 0)} dagar${text('part') && ` (${text('part')})`}.`,
    en: ({ number, day, text }) =>
      `Deadline ${day('frist')}, in ${number('dager', 0)} days${text('part') && ` (${text('part')})`}.`,
  },
  benefitUnmeasured: {
    nb: ({ text, day }) =>
      `Gevinsten «${text('gevinst')}» skulle vært tatt ut ${day('realiseringsdato')}, men er ikke målt.`,
    nn: ({ text, day }) =>
      `Gevinsten «${text('gevinst')}» skulle vore tatt ut ${day('realiseringsdato')}, men er ikkje målt.`,
    en: ({ text, day }) => `The benefit “${text('gevinst')}” was due ${day('realiseringsdato')}, but is not measured.`,
  },
  benefitOwnerMissing: {
    nb: () => 'Ingen er gevinstansvarlig.',
    nn: () => 'Ingen er gevinstansvarleg.',
    en: () => 'Nobody answers for the benefits.',
  },
  riskHigh: {
    nb: ({ text, number }) => `Risikoen «${text('risiko')}» er ${number('faktor', 0)} av 25 etter tiltak.`,
    en: ({ text, number }) => `The risk “${text('risiko')}” is ${number('faktor', 0)} of 25 after measures.`,
  },
  spendingAhead: {
    nb: ({ number }) => `Forbruket ligger ${number('prosentpoeng')} prosentpoeng foran tiden.`,
    nn: ({ number }) => `Forbruket ligg ${number('prosentpoeng')} prosentpoeng foran tida.`,
    en: ({ number }) => `Spending is ${number('prosentpoeng')} percentage points ahead of time.`,
  },
  costIndexLow: {
    nb: ({ number }) => `Kostnadsindeksen er ${number('cpi', 2)}: hver krone gir for lite ferdig arbeid.`,
    nn: ({ number }) => `Kostnadsindeksen er ${number('cpi', 2)}: kvar krone gir for lite ferdig arbeid.`,
    en: ({ number }) => `The cost index is ${number('cpi', 2)}: each krone gives too little finished work.`,
  },
  redAgain: {
    nb: ({ dimension, number }) => `Rød på ${dimension} i ${number('rapporter', 0)} rapporter på rad.`,
    nn: ({ dimension, number }) => `Raud på ${dimension} i ${number('rapporter', 0)} rapportar på rad.`,
    en: ({ dimension, number }) => `Red on ${dimension} in ${number('rapporter', 0)} reports in a row.`,
  },
  replanned: {
    nb: ({ number }) => `Grunnlinjen er endret ${number('antall_replan', 0)} ganger.`,
    nn: ({ number }) => `Grunnlinja er endra ${number('antall_replan', 0)} gonger.`,
    en: ({ number }) => `The baseline has been changed ${number('antall_replan', 0)} times.`,
  },
  fieldMissing: {
    nb: ({ text }) => `Mangler ${textIn(missingWords, 'nb')[text('felt')] ?? text('felt')}.`,
    nn: ({ text }) => `Manglar ${textIn(missingWords, 'nn')[text('felt')] ?? text('felt')}.`,
    en: ({ text }) => `Lacks ${textIn(missingWords, 'en')[text('felt')] ?? text('felt')}.`,
  },
  fundingDiffers: {
    nb: ({ money }) => `Finansieringen er ${money('sum_finansiering')}, budsjettet ${money('budsjett')}.`,
    nn: ({ money }) => `Finansieringa er ${money('sum_finansiering')}, budsjettet ${money('budsjett')}.`,
    en: ({ money }) => `The funding is ${money('sum_finansiering')}, the budget ${money('budsjett')}.`,
  },
}

const missingWords: Text<Readonly<Record<string, string>>> = {
  nb: { fase: 'fase', eier: 'eier', slutt: 'sluttdato', budsjett: 'budsjett' },
  nn: { fase: 'fase', eier: 'eigar', slutt: 'sluttdato', budsjett: 'budsjett' },
  en: { fase: 'phase', eier: 'owner', slutt: 'end date', budsjett: 'budget' },
}

/** Why a project is on the list, in one sentence. Holds data from outside: for text nodes only. */
export function attentionSentence({ code, fields }: AttentionReason, currency: string, locale: Locale): string {
  const numberOf = (field: string) => (typeof fields[field] === 'number' ? (fields[field] as number) : null)
  const text = (field: string) => String(fields[field] ?? '')
  const dimension = dimensionNames[text('dimensjon') as keyof typeof dimensionNames]
  return textIn(
    sentences[code],
    locale,
  )({
    text,
    money: (field) => {
      const amount = numberOf(field)
      return amount === null ? '' : amountWords(amount, currency, locale)
    },
    number: (field, decimals = 1) => {
      const value = numberOf(field)
      return value === null ? '' : shortNumber(value, decimals, locale)
    },
    day: (field) => {
      const period = parsePeriod(text(field))
      return period ? formatPeriod(period, locale) : text(field)
    },
    dimension: dimension ? inLocale(dimension, locale) : text('dimensjon'),
  })
}

function shortNumber(value: number, decimals: number, locale: Locale): string {
  return formatNumber(value, decimals, locale).replace(/[.,]0+$/, '')
}

const lateBy: Text<(percent: string) => string> = {
  nb: (percent) => `forsinket ${percent} % av varigheten`,
  nn: (percent) => `forseinka ${percent} % av varigheita`,
  en: (percent) => `late by ${percent}% of the duration`,
}

/** «over 18 %», «181 dager forsinket», or the colour when it is another dimension that says so. */
function computedWords({ text, number }: Parts, locale: Locale): string {
  const [formula, value] = [text('formel'), number('verdi')]
  if (formula === 'kostnadsavvik_pst') return locale !== 'en' ? `over ${value} %` : `over by ${value}%`
  if (formula.startsWith('fremdriftsavvik') && formula.endsWith('_pst')) return textIn(lateBy, locale)(value)
  if (formula === '') return inLocale(colourNames[text('beregnet') as keyof typeof colourNames], locale)
  const name = metricWords[formula]?.name
  return `${name ? inLocale(name, locale).toLowerCase() : formula} ${value}`
}
