import type { Unit } from '../core/model/Unit.ts'
import type { Words } from '../core/model/Words.ts'
import type { Assessment, Judgement, PlainReason, Reason } from '../core/progress/Judgement.ts'
import { formatNumber } from './formatNumber.ts'
import { formatPeriod } from './formatPeriod.ts'
import { formatValueInWords } from './formatValue.ts'
import { inLocale, type Locale } from './Locale.ts'
import { type Text, type Texts, textIn } from './texts.ts'

/** Why the verdict is as it is, in one or two sentences. */
export function judgementSentence(judgement: Judgement, unit: Unit, locale: Locale): string {
  if (judgement.verdict !== 'notJudged') return assessmentSentence(judgement, unit, locale)
  const reasons = judgement.reasons.map((reason) => reasonSentence(reason, locale))
  const stood = judgement.assessment ? [assessmentSentence(judgement.assessment, unit, locale)] : []
  return [...reasons, ...stood].join(' ')
}

/** Why a target is not judged, in one sentence. */
export function reasonSentence(reason: Reason, locale: Locale): string {
  switch (reason.code) {
    case 'deadlinePassed': {
      const sentence = textIn(sentences.deadlinePassed, locale)
      return sentence(formatPeriod(reason.due, locale), formatPeriod(reason.latest, locale))
    }
    case 'tooFewValues':
      return textIn(reason.count === 0 ? sentences.noValues : sentences.oneValue, locale)
    case 'breakBetween':
      return textIn(sentences.breakBetween, locale)(formatPeriod(reason.period, locale))
    case 'tooOld':
      return textIn(sentences.tooOld, locale)(formatPeriod(reason.latest, locale))
    case 'baseMissing':
      return textIn(sentences.baseMissing, locale)(formatPeriod(reason.base, locale))
    default:
      return inLocale(plainReasons[reason.code], locale)
  }
}

const sentences = {
  deadlinePassed: {
    nb: (due: string, latest: string) => `Fristen var ${due}, og siste tall er for ${latest}.`,
    nn: (due: string, latest: string) => `Fristen var ${due}, og siste tal er for ${latest}.`,
    en: (due: string, latest: string) => `It was due ${due}, and the latest figure is for ${latest}.`,
  },
  noValues: {
    nb: 'Det finnes ingen tall å vurdere.',
    nn: 'Det finst ingen tal å vurdere.',
    en: 'There are no figures to judge.',
  },
  oneValue: {
    nb: 'Det finnes bare ett tall, og to trengs.',
    nn: 'Det finst berre eitt tal, og to trengst.',
    en: 'There is only one figure, and two are needed.',
  },
  breakBetween: {
    nb: (period: string) => `Tallene før og etter ${period} kan ikke sammenliknes.`,
    nn: (period: string) => `Tala før og etter ${period} kan ikkje samanliknast.`,
    en: (period: string) => `The figures before and after ${period} cannot be compared.`,
  },
  tooOld: {
    nb: (period: string) => `Siste tall er for ${period} og er eldre enn tre år.`,
    nn: (period: string) => `Siste tal er for ${period} og er eldre enn tre år.`,
    en: (period: string) => `The latest figure is for ${period} and is more than three years old.`,
  },
  baseMissing: {
    nb: (period: string) => `Vi mangler tall for ${period}, som målet regnes fra.`,
    nn: (period: string) => `Vi manglar tal for ${period}, som målet blir rekna frå.`,
    en: (period: string) => `We have no figure for ${period}, the base of the target.`,
  },
  toGo: {
    nb: (value: string, period: string, goal: string) => `${value} for ${period}, mot målet på ${goal}.`,
    en: (value: string, period: string, goal: string) => `${value} for ${period}, against a target of ${goal}.`,
  },
  onPath: {
    nb: (period: string, place: string, value: string, needed: string) =>
      `For ${period} var utviklingen ${place} banen: ${value}, mot ${needed} som trengtes.`,
    nn: (period: string, place: string, value: string, needed: string) =>
      `For ${period} var utviklinga ${place} banen: ${value}, mot ${needed} som trongst.`,
    en: (period: string, place: string, value: string, needed: string) =>
      `For ${period} it was ${place} the path: ${value}, against the ${needed} that was needed.`,
  },
} as const satisfies Texts

const plainReasons: Record<PlainReason, Words> = {
  noYear: {
    nb: 'Målet har ikke årstall, så det finnes ingen bane å måle mot.',
    nn: 'Målet har ikkje årstal, så det finst ingen bane å måle mot.',
    en: 'The target has no year, so there is no path to measure against.',
  },
  noMethod: {
    nb: 'Indikatoren vurderes ikke mot mål.',
    nn: 'Indikatoren blir ikkje vurdert mot mål.',
    en: 'The indicator is not judged against targets.',
  },
  directionMissing: {
    nb: 'Ingen har sagt om høyere eller lavere er bedre.',
    nn: 'Ingen har sagt om høgare eller lågare er betre.',
    en: 'Nobody has said whether higher or lower is better.',
  },
  directionDiffers: {
    nb: 'Målet peker en annen vei enn indikatoren.',
    nn: 'Målet peikar ein annan veg enn indikatoren.',
    en: 'The target points another way than the indicator.',
  },
  unitDiffers: {
    nb: 'Målet er satt i en annen enhet enn tallene.',
    nn: 'Målet er sett i ei annan eining enn tala.',
    en: 'The target is set in another unit than the figures.',
  },
  exactTarget: {
    nb: 'Målet er en bestemt verdi, ikke en vei fram.',
    nn: 'Målet er ein bestemt verdi, ikkje ein veg fram.',
    en: 'The target is an exact value, not a way to go.',
  },
  onlyPreliminary: {
    nb: 'Alle tallene er foreløpige.',
    nn: 'Alle tala er førebelse.',
    en: 'All the figures are preliminary.',
  },
  baseAfterDue: {
    nb: 'Det første tallet er nyere enn fristen.',
    nn: 'Det første talet er nyare enn fristen.',
    en: 'The first figure is later than the due date.',
  },
  growthUnusable: {
    nb: 'Årlig vekst kan ikke regnes ut når basis eller mål er 0, eller fortegnet skifter.',
    nn: 'Årleg vekst kan ikkje reknast ut når basis eller mål er 0, eller forteiknet skiftar.',
    en: 'Yearly growth cannot be had when base or target is 0, or the sign changes.',
  },
  noFiguresForPlace: {
    nb: 'Målet gjelder et sted vi ikke har tall for.',
    nn: 'Målet gjeld ein stad vi ikkje har tal for.',
    en: 'The target is for a place we have no figures for.',
  },
}

function assessmentSentence(assessment: Assessment, unit: Unit, locale: Locale): string {
  const { latest, target, expected, ratio } = assessment
  const period = formatPeriod(latest.period, locale)
  const value = formatValueInWords(latest.value, unit, locale)
  if (expected === null || ratio === null) {
    const goal = formatNumber(target.value, unit.decimals, locale)
    return textIn(sentences.toGo, locale)(value, period, goal)
  }
  const needed = formatNumber(expected, unit.decimals, locale)
  const place = textIn(pathPlace, locale)[Math.sign(leadOf(assessment, expected)) + 1] ?? ''
  return textIn(sentences.onPath, locale)(period, place, value, needed)
}

/** How far ahead of the even path the latest figure is, in the direction of the target. */
function leadOf({ base, latest, target }: Assessment, expected: number): number {
  return (latest.value - expected) * Math.sign(target.value - (base?.value ?? expected))
}

const pathPlace: Text<readonly string[]> = {
  nb: ['bak', 'på', 'foran'],
  en: ['behind', 'on', 'ahead of'],
}
