import type { Box, Label } from '../../../src/chart/Label.ts'
import type { ResolvedChart } from '../../../src/chart/ResolvedChart.ts'

/** Every label of a chart that is drawn. */
export function labelsOf(chart: ResolvedChart): Label[] {
  return [
    ...[chart.horizontal, chart.vertical].flatMap(({ ticks, titleLabels }) => [
      ...titleLabels,
      ...ticks.flatMap(({ labelAt }) => labelAt ?? []),
    ]),
    ...chart.series.flatMap(({ endLabel, points }) => [
      ...(endLabel ? [endLabel] : []),
      ...points.flatMap(({ valueLabel }) => valueLabel ?? []),
    ]),
    ...chart.key.flatMap(({ labels }) => labels),
    ...chart.targets.flatMap(({ labelAt }) => labelAt ?? []),
    ...chart.breaks.flatMap(({ labelAt }) => labelAt),
    ...chart.voids.flatMap(({ labelAt }) => labelAt),
    ...chart.gapLabels,
    ...[chart.today?.label, chart.figure, chart.emptyMessage].flatMap((label) => label ?? []),
  ]
}

/** Pairs of labels that share room, as `a | b`. */
export function collisions(labels: readonly Label[]): string[] {
  return labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => (touch(a.box, b.box) ? [`${a.text} | ${b.text}`] : [])),
  )
}

function touch(a: Box, b: Box): boolean {
  const slack = 0.5
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  )
}

/** Labels that stick out of the drawing. */
export function outside(chart: ResolvedChart, labels: readonly Label[]): string[] {
  return labels
    .filter(
      ({ box }) =>
        box.x < -0.5 || box.y < -1 || box.x + box.width > chart.width + 0.5 || box.y + box.height > chart.height + 1,
    )
    .map(({ text }) => text)
}
