import { parseName, printName } from './listAddress.ts'
import { type PivotReduction, plainReductions, shareReductions } from './PivotSelection.ts'

const previous = '*forrige'

/** `sum`, `andel-rad`, `kvantil:0.25`, `vektet:<measure>`, `indeks:<period>`, `endring:*forrige` … Null for what cannot be read. */
export function parseReduction(text: string): PivotReduction | null {
  const colon = text.indexOf(':')
  if (colon < 0) {
    const as = [...plainReductions, ...shareReductions].find((name) => name === text)
    return as ? { as } : null
  }
  const [as, argument] = [text.slice(0, colon), text.slice(colon + 1)]
  switch (as) {
    case 'kvantil':
      return quantile(argument)
    case 'vektet':
      return { as, weight: parseName(argument) }
    case 'forhold':
      return { as, denominator: parseName(argument) }
    case 'endring':
    case 'endring-prosent':
      return { as, base: argument === previous ? null : parseName(argument) }
    case 'indeks':
      return { as, base: parseName(argument) }
    default:
      return null
  }
}

function quantile(text: string): PivotReduction | null {
  const at = Number(text)
  return text.trim() !== '' && at >= 0 && at <= 1 ? { as: 'kvantil', at } : null
}

/** The inverse of parseReduction. */
export function printReduction(reduction: PivotReduction): string {
  switch (reduction.as) {
    case 'kvantil':
      return `kvantil:${reduction.at}`
    case 'vektet':
      return `vektet:${printName(reduction.weight)}`
    case 'forhold':
      return `forhold:${printName(reduction.denominator)}`
    case 'endring':
    case 'endring-prosent':
      return `${reduction.as}:${reduction.base === null ? previous : printName(reduction.base)}`
    case 'indeks':
      return `indeks:${printName(reduction.base)}`
    default:
      return reduction.as
  }
}
