import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import { drawSvg } from '../../src/chart/svg/drawSvg.ts'
import { printSvg } from '../../src/chart/svg/printSvg.ts'
import { examples } from './examples/examples.ts'

const folder = new URL('golden/', import.meta.url)
const update = process.env.UPDATE_GOLDEN === '1'

const drawings = examples.flatMap((example) =>
  (example.mark === 'spark' ? [116] : [320, 720]).map(
    (width) => [`${example.id}-${width}.svg`, width, example] as const,
  ),
)

// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/chart/golden.test.ts, and look at what changed.
test.each(drawings)('%s is drawn as last time', (name, width, example) => {
  const chart = resolveChart(example, { width, height: null, locale: 'nb' })
  const frame = example.mark === 'spark' ? 'plot' : 'full'
  const svg = `${printSvg(drawSvg(chart, { frame, palette: 'light' })).replaceAll('><', '>\n<')}\n`
  if (update) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(new URL(name, folder), svg)
  }
  expect(svg).toBe(readFileSync(new URL(name, folder), 'utf8'))
})
