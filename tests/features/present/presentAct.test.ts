import { expect, it } from 'vitest'
import { presentAct, slideAfter } from '../../../src/features/present/presentAct.ts'

const press = (key: string, over: Partial<Parameters<typeof presentAct>[0]> = {}) =>
  presentAct({ key, shiftKey: false, isCombined: false, on: 'page', ...over })

it.each([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  [' ', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'end'],
  ['F', 'fullScreen'],
  ['n', 'notes'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['Tab', null],
  ['Enter', null],
  ['x', null],
])('hears %s as %s', (key, act) => expect(press(key)).toBe(act))

it('leaves the keys that others need: combinations, the space bar on a button, the arrows in what scrolls', () => {
  expect(press('f', { isCombined: true })).toBeNull()
  expect(press(' ', { on: 'control' })).toBeNull()
  expect(press('ArrowDown', { on: 'scroller' })).toBeNull()
  expect(press('PageDown', { on: 'scroller' })).toBe('next')
  expect(press(' ', { shiftKey: true })).toBe('previous')
})

it('stays within the slides', () => {
  expect(slideAfter('previous', 0, 5)).toBe(0)
  expect(slideAfter('next', 4, 5)).toBe(4)
  expect(slideAfter('next', 1, 5)).toBe(2)
  expect(slideAfter('last', 1, 5)).toBe(4)
  expect(slideAfter('notes', 3, 5)).toBe(3)
})
