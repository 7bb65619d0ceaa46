import type { Parameters } from '../core/select/selectionAddress.ts'

/** Every flag of the command line that chooses what is shown, and its name in an address. */
const parameterOf = {
  place: 'area',
  with: 'med',
  average: 'snitt',
  per: 'per',
  index: 'index',
  change: 'endring',
  points: 'poeng',
  time: 'time',
  view: 'vis',
  focus: 'focus',
  against: 'mot',
} as const

type Flag = keyof typeof parameterOf

const texts = Object.fromEntries(Object.keys(parameterOf).map((flag) => [flag, { type: 'string' }])) as Record<
  Flag,
  { type: 'string' }
>

/** `query` is what stands after `?` in the address of an indicator's page, or the whole address. */
export const selectionFlags = { ...texts, query: { type: 'string' }, sum: { type: 'boolean' } } as const

type FlagValues = Partial<Record<Flag | 'query', string>> & { readonly sum?: boolean | undefined }

/** Parameters that were not understood, as the flags they came from and what was said. */
export function flagsOf(names: readonly string[], values: FlagValues): string[] {
  return names.map((name) => {
    const flag = (Object.keys(parameterOf) as Flag[]).find((one) => parameterOf[one] === name)
    const said = flag && values[flag]
    return said === undefined ? name : `--${flag} ${said}`
  })
}

/** The flags as the parameters of an address; a flag goes before the same thing in the query. */
export function selectionParameters(indicatorId: string | undefined, values: FlagValues): Parameters {
  const query = values.query?.slice(values.query.indexOf('?') + 1)
  const flags = (Object.keys(parameterOf) as Flag[]).map((flag) => [parameterOf[flag], values[flag]] as const)
  const given = flags.filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(new URLSearchParams(query)),
    ...Object.fromEntries(given),
    ...(values.sum && { sum: '1' }),
    ...(indicatorId !== undefined && { id: indicatorId }),
  }
}
