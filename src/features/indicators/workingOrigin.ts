import type { NumberOrigin } from '../../blocks/NumberOrigin.ts'
import { workedFigure, workedInput } from '../../core/aggregate/workedFigure.ts'
import type { Input, Series } from '../../core/model/Series.ts'
import { confidenceOf, type Target } from '../../core/model/Target.ts'
import type { Assessment } from '../../core/progress/Judgement.ts'
import type { WorkingRow } from './workingRows.ts'

/** Where the number of a line of the sum comes from: a figure, the target, or all three by the sum itself; null where a line has no number. */
export function workingOrigin(
  { id, term, detail, value }: WorkingRow,
  { base, latest }: Assessment,
  series: Series,
  target: Target,
): NumberOrigin | null {
  if (value === '') return null
  if (id === 'base' && base) return { series, period: base.period.id }
  if (id === 'latest') return { series, period: latest.period.id }
  if (id === 'target') return { target, unit: series.unit }
  const inputs = [
    ...(base ? workedInput(series, base.period.id, 'base') : []),
    ...workedInput(series, latest.period.id, 'latest'),
    ...targetInput(series, target),
  ]
  const worked = workedFigure(series, { value: 0, sum: detail === '' ? term : detail, inputs })
  return { series: worked, period: latest.period.id, told: { figure: term, value } }
}

function targetInput({ label, unit }: Series, target: Target): Input[] {
  const { due, value, file, line, sourceId, note } = target
  if (!due) return []
  const origin = { file, line, sourceId, confidence: confidenceOf(target), note }
  const observation = { value, status: 'ok' as const }
  return [{ step: 'worked', role: 'target', label, unit, period: due, observation, origins: [origin] }]
}
