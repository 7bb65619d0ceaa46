import { describe, expect, test } from 'vitest'
import type { Reason } from '../../src/core/progress/Judgement.ts'
import { judge } from '../../src/core/progress/judge.ts'
import type { Verdict } from '../../src/core/progress/verdictOfRatio.ts'
import { judgementSentence, reasonSentence } from '../../src/i18n/judgementSentence.ts'
import { verdictWords } from '../../src/i18n/verdictWords.ts'
import { percentUnit, period, seriesOf, targetOf } from '../core/progress/plan.ts'

const verdicts: Record<Verdict | 'notJudged', true> = {
  achieved: true,
  onTrack: true,
  moderate: true,
  limited: true,
  away: true,
  missed: true,
  notJudged: true,
}
const allVerdicts = Object.keys(verdicts) as (Verdict | 'notJudged')[]
const indicator = { direction: 'higher', progressMethod: 'linear' } as const
const broadband = seriesOf({ 2016: 78, 2018: 82, 2019: 86, 2021: 90, 2022: 93.6, 2023: 96.6 })

test('each verdict has words and a shape that no other has', () => {
  const found = allVerdicts.map((verdict) => verdictWords(verdict, 'nb'))
  for (const sign of ['words', 'shape'] as const) {
    expect(new Set(found.map((words) => words[sign])).size).toBe(allVerdicts.length)
  }
})

test('each verdict is told in both languages', () => {
  for (const verdict of allVerdicts) {
    const { words } = verdictWords(verdict, 'nb')
    expect(words).not.toBe(verdictWords(verdict, 'en').words)
  }
})

describe('the words of a judgement', () => {
  const overdue = judge({ series: broadband, target: targetOf(100, '2025-12-31'), indicator, today: '2026-11-22' })

  test('say why a passed due date cannot be decided, and how things stood', () => {
    expect(judgementSentence(overdue, percentUnit, 'nb')).toBe(
      'Fristen var 31.12.2025, og siste tall er for 2023. For 2023 var utviklingen foran banen: 96,6 prosent, mot 95,1 som trengtes.',
    )
  })

  test('set a figure for the due date against the target', () => {
    const missed = judge({ series: broadband, target: targetOf(95, '2021'), indicator, today: '2026-11-22' })
    expect(judgementSentence(missed, percentUnit, 'nb')).toBe('90,0 prosent for 2021, mot målet på 95,0.')
  })

  test('tell what is behind the path', () => {
    const behind = judge({
      series: seriesOf({ 2018: 50, 2023: 56 }),
      target: targetOf(90, '2030'),
      indicator,
      today: '2024-06-01',
    })
    expect(judgementSentence(behind, percentUnit, 'en')).toBe(
      'For 2023 it was behind the path: 56.0 per cent, against the 66.7 that was needed.',
    )
  })
})

test('each reason has a sentence of its own in both languages', () => {
  const at = period('2020')
  const reasons: Record<Reason['code'], Reason> = {
    deadlinePassed: { code: 'deadlinePassed', due: at, latest: at },
    tooFewValues: { code: 'tooFewValues', count: 1 },
    breakBetween: { code: 'breakBetween', period: at },
    tooOld: { code: 'tooOld', latest: at },
    baseMissing: { code: 'baseMissing', base: at },
    noYear: { code: 'noYear' },
    noFiguresForPlace: { code: 'noFiguresForPlace' },
    noMethod: { code: 'noMethod' },
    directionMissing: { code: 'directionMissing' },
    directionDiffers: { code: 'directionDiffers' },
    unitDiffers: { code: 'unitDiffers' },
    exactTarget: { code: 'exactTarget' },
    onlyPreliminary: { code: 'onlyPreliminary' },
    baseAfterDue: { code: 'baseAfterDue' },
    growthUnusable: { code: 'growthUnusable' },
  }
  const all = Object.values(reasons)
  const sentences = all.flatMap((reason) => [reasonSentence(reason, 'nb'), reasonSentence(reason, 'en')])
  expect(new Set(sentences).size).toBe(all.length * 2)
})
