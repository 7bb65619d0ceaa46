import { printReduction } from '../../core/select/pivotReductionAddress.ts'
import { measureName } from './measureName.ts'
import { namesOf, type PivotFrame } from './PivotFrame.ts'
import { pickedOf } from './pickedOf.ts'
import { reductionChoices } from './reductionChoices.ts'

/** What the cells tell: the measure, and what was worked out of it. */
export function shownMeasure(frame: PivotFrame): string {
  const { question, selection, locale } = frame
  const name = measureName({ measure: question.measure, label: question.measure.label }, locale)
  if (selection.reduction.as === 'sum') return name
  const chosen = printReduction(selection.reduction)
  const label = reductionChoices(frame).offered.find(({ reduction }) => printReduction(reduction) === chosen)?.label
  return label === undefined ? name : `${name}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

/** The measure and what the whole slice has in common: «Folkemengde, 67–79 år, 2026». */
export function sliceHeadline(frame: PivotFrame): string {
  const { shape, question } = frame
  const free = [...question.query.rows, ...question.query.columns]
  const common = shape.dimensions
    .filter(({ id }) => !free.includes(id) && id !== shape.level)
    .flatMap(({ id }) => onlyName(frame, id) ?? [])
  return [shownMeasure(frame), ...common].join(', ')
}

function onlyName(frame: PivotFrame, id: string): string | null {
  if (frame.question.picks.get(id)?.kind === 'all') return null
  const chosen = pickedOf(frame, id)
  return chosen.length === 1 ? (namesOf(frame, [id], chosen)[0] ?? null) : null
}
