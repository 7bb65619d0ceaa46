import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOnTheWay, placeTooltip } from '../../../src/chart/screen/placeTooltip.ts'

const size = fc.record({ width: fc.integer({ min: 60, max: 320 }), height: fc.integer({ min: 40, max: 200 }) })
const frame = { width: 720, height: 446 }
const point = fc.record({ x: fc.integer({ min: 0, max: frame.width }), y: fc.integer({ min: 0, max: frame.height }) })

test('the tooltip never covers the point it tells of, nor its target of 24 pixels', () => {
  fc.assert(
    fc.property(point, size, (at, tooltip) => {
      const { x, y } = placeTooltip({ point: at, tooltip, frame })
      const isClearAcross = x >= at.x + 12 || x + tooltip.width <= at.x - 12
      const isClearUpAndDown = y >= at.y + 12 || y + tooltip.height <= at.y - 12
      expect(isClearAcross || isClearUpAndDown).toBe(true)
    }),
  )
})

test('the tooltip stays within the width of the chart', () => {
  fc.assert(
    fc.property(point, size, (at, tooltip) => {
      const { x } = placeTooltip({ point: at, tooltip, frame })
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + tooltip.width).toBeLessThanOrEqual(frame.width)
    }),
  )
})

test('the tooltip stands over the point where there is room, and under it near the top', () => {
  const tooltip = { width: 100, height: 60 }
  expect(placeTooltip({ point: { x: 300, y: 200 }, tooltip, frame })).toEqual({ x: 250, y: 124 })
  expect(placeTooltip({ point: { x: 300, y: 20 }, tooltip, frame })).toEqual({ x: 250, y: 36 })
})

test('a pointer between the point and its tooltip is on its way there', () => {
  const at = { x: 300, y: 200 }
  const corner = { x: 250, y: 124 }
  expect(isOnTheWay({ x: 305, y: 190 }, at, corner, 60)).toBe(true)
  expect(isOnTheWay({ x: 340, y: 190 }, at, corner, 60)).toBe(false)
  expect(isOnTheWay({ x: 300, y: 210 }, at, corner, 60)).toBe(false)
})
