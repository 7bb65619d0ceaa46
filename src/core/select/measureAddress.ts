import { parsePeriod } from '../model/Period.ts'
import { absolute, type Measure } from './Selection.ts'

/** The parameter of each measure that is told from a base period. */
const baseParameters = { index: 'index', endring: 'change', poeng: 'points' } as const
type BaseParameter = keyof typeof baseParameters

/** Reads what figures are shown as. One measure at a time: a second one, or one that cannot be read, is named as invalid. */
export function parseMeasure(parameters: Readonly<Record<string, string | undefined>>): {
  measure: Measure
  invalid: string[]
} {
  const given = ['per', ...Object.keys(baseParameters)].filter((name) => (parameters[name] ?? '') !== '')
  const [name, ...others] = given
  const measure = name === undefined ? absolute : measureOf(name, parameters[name] as string)
  return { measure: measure ?? absolute, invalid: [...(measure || name === undefined ? [] : [name]), ...others] }
}

function measureOf(name: string, text: string): Measure | null {
  if (name === 'per') return text === '1' || text === '1000' ? { as: 'perCapita', per: text === '1' ? 1 : 1000 } : null
  const period = parsePeriod(text)
  return period && { as: baseParameters[name as BaseParameter], base: period.id }
}

/** The inverse of parseMeasure; absolute figures are not written. */
export function printMeasure(measure: Measure): Record<string, string> {
  switch (measure.as) {
    case 'absolute':
      return {}
    case 'perCapita':
      return { per: String(measure.per) }
    case 'index':
      return { index: measure.base }
    case 'change':
      return { endring: measure.base }
    case 'points':
      return { poeng: measure.base }
  }
}
