import { expect, it } from 'vitest'
import { portfolioView } from '../../../src/features/portfolio/portfolioView.ts'
import { bubblePlaces, ticksTo, weighingView } from '../../../src/features/portfolio/weighing/weighingView.ts'
import { soundProject } from '../../core/portfolio/registers.ts'
import { inViewOf } from './inViewOf.ts'

const benefit = (id: string, amount: number) => ({
  prosjekt_id: id,
  gevinst_id: `${id}-${amount}`,
  tittel: 'G',
  type: 'direkte',
  planlagt_kr_ar: amount,
})
const risk = (id: string) => ({ prosjekt_id: id, tittel: 'R', sannsynlighet: 4, konsekvens: 4, s_etter_tiltak: 2 })

it('draws only projects with benefit, risk and cost, numbered by benefit, and counts what is missing', () => {
  const named = (id: string) => ({ ...soundProject, prosjekt_id: id, tittel: id })
  const inView = inViewOf([named('A'), named('B'), named('C')], {
    gevinster: [benefit('A', 100_000), benefit('A', 50_000), benefit('B', 900_000)],
    risikoer: [risk('A'), risk('B')],
  })
  const { weighed, missing } = weighingView(portfolioView(inView, {}, []))
  expect(
    weighed.map(({ one, number, benefit: sum, risk: factor, cost }) => [one.project.id, number, sum, factor, cost]),
  ).toEqual([
    ['B', 1, 900_000, 8, 10_000_000],
    ['A', 2, 150_000, 8, 10_000_000],
  ])
  expect(missing).toEqual({ benefit: 1, risk: 1, cost: 0 })
})

it('a scale begins at 0, steps evenly and reaches past the largest', () => {
  expect(ticksTo(900_000)).toEqual([0, 500_000, 1_000_000])
  expect(ticksTo(4)).toEqual([0, 1, 2, 3, 4])
})

it('projects of one place are told together', () => {
  const [one, cost] = [inViewOf([soundProject]).measured[0], 5]
  if (!one) throw new Error('no project')
  const at = (number: number, risk: number, own = cost) => ({ one, number, benefit: 10, risk, cost: own, colour: null })
  expect(bubblePlaces([at(1, 12), at(2, 12, 8), at(3, 4)])).toEqual([
    { numbers: [1, 2], benefit: 10, risk: 12, cost: 8 },
    { numbers: [3], benefit: 10, risk: 4, cost: 5 },
  ])
})
