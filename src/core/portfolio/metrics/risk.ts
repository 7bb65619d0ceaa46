import { plainCode } from '../register/codeWords.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import type { Risk } from '../register/registerTables.ts'
import { type Metric, metric } from './Metric.ts'

/** `S × K` after measures; before them where none is judged. Null when either factor is missing. */
function residualRisk({ values }: Risk): number | null {
  const likelihood = values.s_etter_tiltak.parsed ?? values.sannsynlighet.parsed
  const consequence = values.k_etter_tiltak.parsed ?? values.konsekvens.parsed
  return likelihood === null || consequence === null ? null : likelihood * consequence
}

function isOpenRisk({ values }: Risk): boolean {
  return plainCode(values.status.raw) !== 'ikkelengeraktuell'
}

/** The open risk that weighs most; of equals the first. */
export function worstRisk({ risks }: PortfolioProject): { risk: Risk; factor: number } | null {
  let worst: { risk: Risk; factor: number } | null = null
  for (const risk of risks) {
    const factor = isOpenRisk(risk) ? residualRisk(risk) : null
    if (factor !== null && factor > (worst?.factor ?? 0)) worst = { risk, factor }
  }
  return worst
}

/** The greatest residual `S × K` among open risks, 1–25 (portfolio.md §3.1). */
export function riskMetric(project: PortfolioProject): Metric {
  const worst = worstRisk(project)
  return metric('risiko', 'poeng', worst?.factor ?? 'noRisks', { risiko: worst?.risk.values.tittel.raw ?? null })
}
