import type { Words } from '../../core/model/Words.ts'

/** How a figure of the portfolio is named, and its formula as it stands in the methods. */
export interface MetricWords {
  readonly name: Words
  readonly formula: Words
}

/** Name and formula, nb and en; a formula of signs alone is the same in both. */
export const words = (nb: string, en: string, formula: string, formulaEn = formula): MetricWords => ({
  name: { nb, en },
  formula: { nb: formula, en: formulaEn },
})
