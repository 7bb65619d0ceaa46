import type { Label } from '../Label.ts'
import { makeLabel } from '../label/makeLabel.ts'
import { type Candidate, type Obstacles, placeLabel, withLabels } from '../label/placeLabel.ts'
import type { LineBasis } from '../line/LineBasis.ts'
import type { LineRoom } from '../line/lineRoom.ts'
import type { ResolvedTarget } from '../ResolvedChart.ts'
import { targetPath } from './targetPath.ts'
import { isSuperseded, targetTime } from './targetTime.ts'
import { targetWords } from './targetWords.ts'

/** The targets in place, not yet labelled. A target of the type baseline is where a path starts, and has no mark. */
export function lineTargets({ spec, frame }: LineBasis, { x, y, plot }: LineRoom): ResolvedTarget[] {
  return spec.targets
    .filter((target) => target.type !== 'baseline')
    .map((target) => {
      const time = targetTime(target)
      const height = y(target.value)
      return {
        id: target.id,
        label: targetWords(target, spec, frame.locale),
        path: targetPath(target, spec).map((point) => ({ ...point, x: x(point.time), y: y(point.value) })),
        mark: time === null ? null : { x: x(time), y: height, time, value: target.value },
        level: time === null ? target.value : null,
        levelAt: time === null ? { x1: plot.x, y1: height, x2: plot.x + plot.width, y2: height } : null,
        superseded: isSuperseded(target, spec.today),
        labelAt: null,
      }
    })
}

/** The targets with labels, those that hold before those that have been superseded. */
export function labelTargets(targets: readonly ResolvedTarget[], obstacles: Obstacles): ResolvedTarget[] {
  const labels = new Map<string, Label>()
  for (const target of targets.toSorted((a, b) => Number(a.superseded) - Number(b.superseded))) {
    const label = placeLabel(candidatesFor(target), withLabels(obstacles, [...labels.values()]), 64)
    if (label) labels.set(target.id, label)
  }
  return targets.map((target) => ({ ...target, labelAt: labels.get(target.id) ?? null }))
}

function candidatesFor(target: ResolvedTarget): Candidate[] {
  const style = { weight: target.superseded ? 400 : 620 }
  if (target.levelAt) {
    const { x1, x2, y1 } = target.levelAt
    return [
      { label: makeLabel(target.label, x2 - 4, y1 - 7, { ...style, anchor: 'end' }), cost: 0 },
      { label: makeLabel(target.label, x1 + 8, y1 - 7, style), cost: 4 },
      { label: makeLabel(target.label, x2 - 4, y1 + 16, { ...style, anchor: 'end' }), cost: 6 },
    ]
  }
  const { x, y } = target.mark ?? { x: 0, y: 0 }
  const anchors: readonly [Label['anchor'], number][] = [
    ['end', 8],
    ['middle', 0],
    ['start', -8],
  ]
  return [
    { label: makeLabel(target.label, x - 12, y + 4.5, { ...style, anchor: 'end' }), cost: target.superseded ? 2 : 12 },
    { label: makeLabel(target.label, x + 12, y + 4.5, style), cost: 4 },
    ...anchors.flatMap(([anchor, dx], i) => [
      { label: makeLabel(target.label, x + dx, y - 14, { ...style, anchor }), cost: i * 2 },
      { label: makeLabel(target.label, x + dx, y + 23, { ...style, anchor }), cost: 8 + i * 2 },
      { label: makeLabel(target.label, x + dx, y - 30, { ...style, anchor }), cost: 20 + i * 2 },
      { label: makeLabel(target.label, x + dx, y + 40, { ...style, anchor }), cost: 28 + i * 2 },
    ]),
  ]
}

const pathCost = 26

/** What labels should keep clear of: the target paths and the diamonds. */
export function targetObstacles(targets: readonly ResolvedTarget[]): Pick<Obstacles, 'segments' | 'markers'> {
  const segments = targets.flatMap(({ path, levelAt }) => [
    ...path.slice(1).map((to, i) => {
      const from = path[i] as (typeof path)[number]
      return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, cost: pathCost }
    }),
    ...(levelAt ? [{ ...levelAt, cost: pathCost }] : []),
  ])
  const markers = targets.flatMap(({ mark }) => (mark ? [{ x: mark.x - 8, y: mark.y - 8, width: 16, height: 16 }] : []))
  return { segments, markers }
}
