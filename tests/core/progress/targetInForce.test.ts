import { expect, test } from 'vitest'
import { lastTarget } from '../../../src/core/progress/targetInForce.ts'
import { period, targetOf } from './plan.ts'

const old = targetOf(90, '2030', { id: 'old', validTo: period('2027-12-31'), replacedBy: 'new' })
const next = targetOf(85, '2030', { id: 'new', validFrom: period('2028-01-01') })

test.each([
  ['2027-12-31', 'old'],
  ['2028-01-01', 'new'],
])('on %s the %s target holds, in whatever order they stand in the file', (today, id) => {
  expect(lastTarget([old, next], today)?.id).toBe(id)
  expect(lastTarget([next, old], today)?.id).toBe(id)
})

test('one that was replaced, and nobody said when, does not hold, and none may be left', () => {
  const replaced = targetOf(90, '2030', { replacedBy: 'new' })
  expect(lastTarget([replaced], '2024-01-01')).toBeNull()
})

test('of several that hold, the one with the latest day is held against; one without a year goes last', () => {
  const sooner = targetOf(60, '2027', { id: 'sooner' })
  const never = targetOf(70, null, { id: 'never' })
  expect(lastTarget([never, sooner, targetOf(90, '2030', { id: 'later' })], '2024-01-01')?.id).toBe('later')
  expect(lastTarget([never], '2024-01-01')?.id).toBe('never')
})
