import type { Unit } from '../core/model/Unit.ts'
import type { Assessment, Judgement, PlainReason, Reason } from '../core/progress/Judgement.ts'
import { formatNumber } from './formatNumber.ts'
import { formatPeriod } from './formatPeriod.ts'
import { formatValueInWords } from './formatValue.ts'
import type { Locale } from './Locale.ts'

/** Why the verdict is as it is, in one or two sentences. */
export function judgementSentence(judgement: Judgement, unit: Unit, locale: Locale): string {
  if (judgement.verdict !== 'notJudged') return assessmentSentence(judgement, unit, locale)
  const reasons = judgement.reasons.map((reason) => reasonSentence(reason, locale))
  const stood = judgement.assessment ? [assessmentSentence(judgement.assessment, unit, locale)] : []
  return [...reasons, ...stood].join(' ')
}

/** Why a target is not judged, in one sentence. */
export function reasonSentence(reason: Reason, locale: Locale): string {
  const nb = locale === 'nb'
  switch (reason.code) {
    case 'deadlinePassed': {
      const [due, latest] = [formatPeriod(reason.due, locale), formatPeriod(reason.latest, locale)]
      return nb
        ? `Fristen var ${due}, og siste tall er for ${latest}.`
        : `It was due ${due}, and the latest figure is for ${latest}.`
    }
    case 'tooFewValues':
      return tooFew(reason.count, locale)
    case 'breakBetween': {
      const period = formatPeriod(reason.period, locale)
      return nb
        ? `Tallene før og etter ${period} kan ikke sammenliknes.`
        : `The figures before and after ${period} cannot be compared.`
    }
    case 'tooOld': {
      const period = formatPeriod(reason.latest, locale)
      return nb
        ? `Siste tall er for ${period} og er eldre enn tre år.`
        : `The latest figure is for ${period} and is more than three years old.`
    }
    case 'baseMissing': {
      const period = formatPeriod(reason.base, locale)
      return nb
        ? `Vi mangler tall for ${period}, som målet regnes fra.`
        : `We have no figure for ${period}, the base of the target.`
    }
    default:
      return plainReasons[reason.code][locale]
  }
}

const plainReasons: Record<PlainReason, Record<Locale, string>> = {
  noYear: { nb: 'Målet har ikke noe årstall.', en: 'The target has no year.' },
  noMethod: { nb: 'Indikatoren vurderes ikke mot mål.', en: 'The indicator is not judged against targets.' },
  directionMissing: {
    nb: 'Ingen har sagt om høyere eller lavere er bedre.',
    en: 'Nobody has said whether higher or lower is better.',
  },
  directionDiffers: {
    nb: 'Målet peker en annen vei enn indikatoren.',
    en: 'The target points another way than the indicator.',
  },
  unitDiffers: {
    nb: 'Målet er satt i en annen enhet enn tallene.',
    en: 'The target is set in another unit than the figures.',
  },
  exactTarget: {
    nb: 'Målet er en bestemt verdi, ikke en vei fram.',
    en: 'The target is an exact value, not a way to go.',
  },
  onlyPreliminary: { nb: 'Alle tallene er foreløpige.', en: 'All the figures are preliminary.' },
  baseAfterDue: { nb: 'Det første tallet er nyere enn fristen.', en: 'The first figure is later than the due date.' },
  growthUnusable: {
    nb: 'Årlig vekst kan ikke regnes ut når basis eller mål er 0, eller fortegnet skifter.',
    en: 'Yearly growth cannot be had when base or target is 0, or the sign changes.',
  },
}

function tooFew(count: number, locale: Locale): string {
  if (count === 0) return locale === 'nb' ? 'Det finnes ingen tall å vurdere.' : 'There are no figures to judge.'
  return locale === 'nb' ? 'Det finnes bare ett tall, og to trengs.' : 'There is only one figure, and two are needed.'
}

function assessmentSentence(assessment: Assessment, unit: Unit, locale: Locale): string {
  const { latest, target, expected, ratio } = assessment
  const period = formatPeriod(latest.period, locale)
  const value = formatValueInWords(latest.value, unit, locale)
  if (expected === null || ratio === null) {
    const goal = formatNumber(target.value, unit.decimals, locale)
    return locale === 'nb'
      ? `${value} for ${period}, mot målet på ${goal}.`
      : `${value} for ${period}, against a target of ${goal}.`
  }
  const needed = formatNumber(expected, unit.decimals, locale)
  const place = pathPlace[locale][Math.sign(leadOf(assessment, expected)) + 1]
  return locale === 'nb'
    ? `For ${period} var utviklingen ${place} banen: ${value}, mot ${needed} som trengtes.`
    : `For ${period} it was ${place} the path: ${value}, against the ${needed} that was needed.`
}

/** How far ahead of the even path the latest figure is, in the direction of the target. */
function leadOf({ base, latest, target }: Assessment, expected: number): number {
  return (latest.value - expected) * Math.sign(target.value - (base?.value ?? expected))
}

const pathPlace: Record<Locale, readonly string[]> = {
  nb: ['bak', 'på', 'foran'],
  en: ['behind', 'on', 'ahead of'],
}
