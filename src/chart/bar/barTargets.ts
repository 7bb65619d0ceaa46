import type { ChartFrame, ChartSpec } from '../ChartSpec.ts'
import type { Label } from '../Label.ts'
import { makeLabel, overlaps } from '../label/makeLabel.ts'
import type { ResolvedTarget } from '../ResolvedChart.ts'
import { isSuperseded } from '../target/targetTime.ts'
import { targetWords } from '../target/targetWords.ts'
import { textWidth } from '../textWidth.ts'
import type { BarRoom } from './barRoom.ts'

/** Targets across bars: an upright line at the value, named above the plot. */
export function barTargets(spec: ChartSpec, { width, locale }: ChartFrame, { x, plot }: BarRoom): ResolvedTarget[] {
  const taken: Label[] = []
  return spec.targets
    .filter((target) => target.type !== 'baseline')
    .map((target) => {
      const [label, at] = [targetWords(target, spec, locale), x(target.value)]
      const half = textWidth(label, 13, 620) / 2
      const place = Math.max(half, Math.min(width - half, at))
      const labelAt = makeLabel(label, place, plot.y - 8, { anchor: 'middle', weight: 620 })
      const free = taken.every((other) => !overlaps(other.box, labelAt.box, 8))
      if (free) taken.push(labelAt)
      return {
        id: target.id,
        label,
        path: [],
        mark: null,
        level: target.value,
        levelAt: { x1: at, y1: plot.y, x2: at, y2: plot.y + plot.height },
        superseded: isSuperseded(target, spec.today),
        labelAt: free ? labelAt : null,
      }
    })
}
