import type { PivotReduction } from '../../core/select/PivotSelection.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { textsIn } from '../../i18n/texts.ts'
import { measureName } from './measureName.ts'
import type { PivotFrame } from './PivotFrame.ts'
import { pivotTexts } from './pivotTexts.ts'

export interface ReductionChoice {
  /** As the address writes it. */
  readonly reduction: PivotReduction
  readonly label: string
}

/** What may be worked out of the measure, and what may not, with the reason. */
export function reductionChoices(frame: PivotFrame): { offered: ReductionChoice[]; refused: string[] } {
  const { shape, question, selection, locale } = frame
  const t = textsIn(pivotTexts, locale)
  const { measure, query } = question
  const others = shape.measures.filter(({ field }) => field !== measure.field)
  const named = (other: PivotFrame['question']['measure']) =>
    lowered(measureName({ measure: other, label: other.label }, locale))
  const time = shape.dimensions.find(({ role }) => role === 'time')
  const hasTime = time !== undefined && [...query.rows, ...query.columns].includes(time.id)
  const base = 'base' in selection.reduction ? selection.reduction.base : null
  const first = base ?? time?.categories.toSorted()[0] ?? ''
  const offered: ReductionChoice[] = [
    { reduction: { as: 'sum' }, label: measure.additive ? t.sum : measure.quotient ? t.together : t.asRead },
    ...(['snitt', 'median', 'min', 'maks', 'antall'] as const).map((as) => ({ reduction: { as }, label: t[as] })),
    ...[0.25, 0.75].map((at) => ({
      reduction: { as: 'kvantil' as const, at },
      label: t.kvantil(formatNumber(at, 2, locale)),
    })),
    ...(measure.additive
      ? (['andel', 'andel-rad', 'andel-kolonne'] as const).map((as) => ({ reduction: { as }, label: t[as] }))
      : []),
    ...others
      .filter(({ additive }) => additive)
      .map((other) =>
        measure.additive
          ? { reduction: { as: 'forhold' as const, denominator: other.field }, label: t.forhold(named(other)) }
          : { reduction: { as: 'vektet' as const, weight: other.field }, label: t.vektet(named(other)) },
      ),
    ...(hasTime
      ? [
          { reduction: { as: 'endring' as const, base }, label: t.endring },
          { reduction: { as: 'endring-prosent' as const, base }, label: t['endring-prosent'] },
          { reduction: { as: 'indeks' as const, base: first }, label: t.indeks },
        ]
      : []),
  ]
  return {
    offered,
    refused: [...(measure.additive || measure.quotient ? [] : [t.noSums]), ...(hasTime ? [] : [t.noTime])],
  }
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
