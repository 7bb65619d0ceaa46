import { formatNumber } from '../../i18n/formatNumber.ts'
import type { Axis } from '../Axis.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { unitTitle } from '../label/unitTitle.ts'
import { timeTicks } from '../scale/timeTicks.ts'
import type { LineBasis } from './LineBasis.ts'
import type { LineRoom } from './lineRoom.ts'

export function timeAxis({ extent, frame }: LineBasis, { plot, x, xRange }: LineRoom): Axis {
  const baseline = plot.y + plot.height + 20
  const ticks = timeTicks({ extent, x, baseline, locale: frame.locale, from: 0, to: frame.width })
  return { kind: 'time', domain: extent.domain, range: xRange, title: '', titleLabels: [], ticks, cut: false }
}

export function valueAxis({ values, spec, frame }: LineBasis, { plot, y, titleLabels }: LineRoom): Axis {
  const ticks = values.ticks.map((value) => {
    const label = formatNumber(value, values.decimals, frame.locale)
    const labelAt = makeLabel(label, plot.x - 8, y(value) + 4.5, { anchor: 'end' })
    return { value, position: y(value), label, labelAt }
  })
  return {
    kind: 'value',
    domain: values.domain,
    range: [y(values.domain[0]), y(values.domain[1])],
    title: unitTitle(spec.unit, frame.locale),
    titleLabels,
    ticks,
    cut: values.cut,
  }
}
