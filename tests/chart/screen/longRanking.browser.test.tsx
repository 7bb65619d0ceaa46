import { Profiler } from 'react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { ChartStage } from '../../../src/chart/screen/ChartStage.tsx'
import { drawSvg } from '../../../src/chart/svg/drawSvg.ts'
import { series, spec } from '../examples/build.ts'

const nothing = () => {}

test('a long ranking answers with what a screen can hold, and draws the rest afterwards', async () => {
  const places = Array.from({ length: 357 }, (_, at) => series(`Kommune ${at}`, [[2024, at]]))
  const ranking = resolveChart(spec('rangering', places, { mark: 'bar' }), { width: 640, height: null, locale: 'nb' })
  const drawing = drawSvg(ranking, { frame: 'plot', palette: 'css' })
  const names = () => document.querySelectorAll('.kg-chart-stage svg text').length
  const drawings: number[] = []
  await render(
    <Profiler id="ranking" onRender={() => drawings.push(names())}>
      <ChartStage
        chart={ranking}
        drawing={drawing}
        words={{ role: 'graf', keys: '', ask: '' }}
        onPick={nothing}
        onAsk={nothing}
      />
    </Profiler>,
  )
  await expect.poll(names).toBeGreaterThan(357)
  expect(drawings[0]).toBeGreaterThan(20)
  expect(drawings[0]).toBeLessThan(200)
  const words = document.querySelector('.kg-chart-stage svg')?.textContent
  for (const { label } of places) expect(words).toContain(label.nb)
})
