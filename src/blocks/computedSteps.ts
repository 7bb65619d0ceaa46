import type { Provenance } from '../core/aggregate/provenanceOf.ts'
import { formatNumber } from '../i18n/formatNumber.ts'
import { inLocale, type Locale } from '../i18n/Locale.ts'
import { textsIn } from '../i18n/texts.ts'
import type { ProvenanceStep } from './ProvenanceStep.ts'
import { inputLink } from './provenanceInput.ts'
import { provenanceTexts } from './provenanceTexts.ts'

const mostInputs = 10

/** What was done to the figure after it was read, each step with the figures that went in; or that nothing was. */
export function computedSteps(provenance: Provenance, locale: Locale): ProvenanceStep[] {
  const t = textsIn(provenanceTexts, locale)
  const { steps, computed, rows, faults, observation } = provenance
  if (steps.length > 0) return steps.map((step, i) => computedStep(step, i, locale))
  if (computed === 'before') return [{ id: 'computed', title: t.computedBefore, text: t.computedBeforeText }]
  if (rows.length > 0 && observation.value === null && faults.some(({ severity }) => severity === 'setAside'))
    return [{ id: 'computed', title: t.valueAside, text: t.valueAsideText }]
  return rows.length === 0 ? [] : [{ id: 'computed', title: t.notComputed, text: t.asInSource }]
}

function computedStep(
  { words, inputs, groupSize }: Provenance['steps'][number],
  index: number,
  locale: Locale,
): ProvenanceStep {
  const t = textsIn(provenanceTexts, locale)
  const count = (many: number) => formatNumber(many, 0, locale)
  const sentence = `${inLocale(words, locale)}.`
  const text = groupSize === undefined ? sentence : `${sentence} ${t.ofGroup(count(inputs.length), count(groupSize))}`
  const more = inputs.length - mostInputs
  return {
    id: index === 0 ? 'computed' : `computed-${index}`,
    title: t.computedHere,
    text,
    links: inputs.slice(0, mostInputs).map((input) => inputLink(input, locale)),
    ...(more > 0 && { more: t.moreInputs(more) }),
  }
}
