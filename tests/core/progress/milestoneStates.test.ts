import { expect, test } from 'vitest'
import type { Milestone } from '../../../src/core/model/Plan.ts'
import { daysBetween } from '../../../src/core/progress/daysBetween.ts'
import { milestoneStates } from '../../../src/core/progress/milestoneStates.ts'

function milestone(over: Partial<Milestone>): Milestone {
  const empty = { nb: '', en: '' }
  return {
    id: 'm',
    title: empty,
    body: empty,
    start: '2022-06-21',
    end: '2022-06-21',
    done: false,
    doneDate: null,
    earlier: [],
    note: empty,
    ...over,
  }
}

const stateOn = (today: string, over: Partial<Milestone>) => {
  const [only] = milestoneStates([milestone(over)], today)
  return only?.state === 'delayed' ? only.daysLate : only?.state
}

test('counts days over leap years and centuries', () => {
  expect(daysBetween('2022-06-21', '2022-06-22')).toBe(1)
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
  expect(daysBetween('1999-12-31', '2000-03-01')).toBe(61)
  expect(daysBetween('2022-11-15', '2026-11-15')).toBe(1461)
  expect(daysBetween('2022-11-15', '2022-11-01')).toBe(-14)
})

test('a milestone is late from the day after its last day', () => {
  expect(stateOn('2022-06-21', {})).toBe('planned')
  expect(stateOn('2022-06-22', {})).toBe(1)
})

test('a stretch of time is late after its end, a month after its last day', () => {
  expect(stateOn('2022-09-18', { end: '2022-09-18' })).toBe('planned')
  expect(stateOn('2022-09-30', { start: '2022-08', end: '2022-09' })).toBe('planned')
  expect(stateOn('2022-10-01', { start: '2022-08', end: '2022-09' })).toBe(1)
})

test('what is done is never late, and neither is what has no readable date', () => {
  expect(stateOn('2026-11-22', { done: true, doneDate: '2022-06-21' })).toBe('done')
  expect(stateOn('2026-11-22', { start: '', end: '' })).toBe('planned')
})
