import { expect, test } from 'vitest'
import { countUnstated } from '../../../src/core/coverage/countUnstated.ts'
import { indicatorWith } from '../../support/knowledgeBaseWith.ts'

const whole = {
  definition: { nb: 'Andel av husstandene', en: 'Share of the households' },
  population: 'husstander',
  method: 'telling',
  direction: 'higher',
  weaknesses: 'ingen kjente',
} as const

test('an indicator that says everything leaves nothing out', () =>
  expect(countUnstated([indicatorWith({ id: 'a', ...whole })])).toEqual([]))

test('what most indicators leave out comes first, and a direction nobody has set is left out too', () => {
  const indicators = [
    indicatorWith({ id: 'a', ...whole, method: '' }),
    indicatorWith({ id: 'b', ...whole, method: '', direction: null }),
    indicatorWith({ id: 'c', ...whole, definition: { nb: '', en: '' } }),
  ]
  expect(countUnstated(indicators)).toEqual([
    { field: 'method', count: 2 },
    { field: 'definition', count: 1 },
    { field: 'direction', count: 1 },
  ])
})
