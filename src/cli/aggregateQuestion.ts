import type { Reduction } from '../core/aggregate/cube/CubeQuery.ts'
import { type CubeReason, cubeReasons } from '../core/aggregate/cube/PivotResult.ts'

/** One `--reduce`, as it was written and as it is asked. */
export interface AskedReduction {
  readonly words: string
  readonly measure: string
  /** Every column it needs, the measure first. */
  readonly columns: readonly string[]
  readonly reduce: Reduction
}

/** `sum:verdi`, `p90:verdi`, `ratio:stemmer/velgere`, `weightedMean:andel/folketall`. Null when it is none of them. */
export function parseReduction(words: string): AskedReduction | null {
  const parts = /^([A-Za-z]+(?:\d{1,2}(?:\.\d+)?)?):(.+)$/s.exec(words)
  if (!parts) return null
  const [, kind = '', name = ''] = parts
  const single = (reduce: Reduction) => ({ words, measure: name, columns: [name], reduce })
  const slash = name.lastIndexOf('/')
  const [above, below] = [name.slice(0, slash), name.slice(slash + 1)]
  const pair = (reduce: Reduction) => (slash > 0 ? { words, measure: above, columns: [above, below], reduce } : null)
  switch (kind) {
    case 'sum':
    case 'count':
    case 'min':
    case 'max':
    case 'mean':
    case 'median':
      return single({ kind })
    case 'weightedMean':
      return pair({ kind, weight: below })
    case 'ratio':
      return pair({ kind, denominator: below, per: 1 })
    default: {
      const percent = /^p(\d{1,2}(?:\.\d+)?)$/.exec(kind)
      return percent ? single({ kind: 'quantile', at: Number(percent[1]) / 100 }) : null
    }
  }
}

/** A `--where`: the column and the values that are kept. Null when it is none. */
export function parseCondition(words: string): { readonly column: string; readonly values: readonly string[] } | null {
  const at = words.indexOf('=')
  return at > 0 ? { column: words.slice(0, at), values: words.slice(at + 1).split('|') } : null
}

/** The rules of `--allow`: those of the engine, `totals` and `doubles`. Null when one of them is unknown. */
export function parseAllowed(
  words: readonly string[],
): { totals: boolean; doubles: boolean; reasons: CubeReason[] } | null {
  const reasons = words.filter((word): word is CubeReason => (cubeReasons as readonly string[]).includes(word))
  const [totals, doubles] = [words.includes('totals'), words.includes('doubles')]
  const known = reasons.length + Number(totals) + Number(doubles)
  return known === new Set(words).size ? { totals, doubles, reasons } : null
}
