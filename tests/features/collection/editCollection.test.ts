import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Collection, nothingSaid } from '../../../src/export/collection/Collection.ts'
import { changeFigure, dropFigure, moveFigure } from '../../../src/features/collection/editCollection.ts'

const of = (...names: string[]): Collection => ({
  title: 'Møte',
  figures: names.map((themeId) => ({ kind: 'matrix', themeId, ...nothingSaid })),
})
const namesIn = ({ figures }: Collection) => figures.map((figure) => (figure.kind === 'matrix' ? figure.themeId : ''))

it.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
  [7, 0, 'abc'],
])('moves the figure at %i to %i', (from, to, expected) =>
  expect(namesIn(moveFigure(of('a', 'b', 'c'), from, to)).join('')).toBe(expected),
)

it('loses and doubles no figure when it moves one, and comes back the way it went', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), fc.nat(), (names, a, b) => {
      const [from, to] = [a % names.length, b % names.length]
      const moved = moveFigure(of(...names), from, to)
      expect(namesIn(moved).toSorted()).toEqual(names.toSorted())
      expect(namesIn(moved)[to]).toBe(names[from])
      expect(moveFigure(moved, to, from)).toEqual(of(...names))
    }),
  ))

it('takes out one figure and changes one, and leaves the others', () => {
  expect(namesIn(dropFigure(of('a', 'b', 'c'), 1))).toEqual(['a', 'c'])
  const changed = changeFigure(of('a', 'b'), 1, { comment: 'Se her' })
  expect(changed.figures.map(({ comment }) => comment)).toEqual(['', 'Se her'])
})
