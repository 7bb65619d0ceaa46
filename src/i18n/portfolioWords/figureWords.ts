import type { Words } from '../../core/model/Words.ts'

/** How a figure of the portfolio is named, and its formula as it stands in the methods. */
export interface MetricWords {
  readonly name: Words
  readonly formula: Words
}

/** Name and formula, nb and en, and what differs in nynorsk; a formula of signs alone is the same in all. */
export const words = (
  nb: string,
  en: string,
  formula: string,
  formulaEn = formula,
  nn: { readonly name?: string; readonly formula?: string } = {},
): MetricWords => ({
  name: { nb, nn: nn.name ?? nb, en },
  formula: { nb: formula, nn: nn.formula ?? formula, en: formulaEn },
})
