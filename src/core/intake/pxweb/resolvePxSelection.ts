import type { RemoteChoice } from '../../descriptor/Remote.ts'
import { CubeFault } from '../json/CubeFault.ts'
import type { PxSelection, PxTable, PxVariable } from './PxTable.ts'

/**
 * The declared choices as codes, in the order of the table. Every variable is chosen from, or can be left out: nothing is
 * added up that nobody has decided. Throws CubeFault with the variable that does not agree.
 */
export function resolvePxSelection(
  table: PxTable,
  declared: ReadonlyMap<string, RemoteChoice>,
  knowsCodelists: boolean,
): PxSelection {
  const names = table.variables.map(({ code }) => code)
  const unknown = [...declared.keys()].find((name) => !names.includes(name))
  if (unknown !== undefined) throw new CubeFault(`selection.${unknown}`, unknown, names.join(', '))
  return table.variables.flatMap((variable) => {
    const choice = declared.get(variable.code)
    if (!choice && variable.canBeLeftOut) return []
    if (!choice) throw new CubeFault(`selection.${variable.code}`, '', shownCodes(variable))
    const { codelist } = choice
    const isKnown = codelist === null || knowsCodelists
    const codes = isKnown ? codesOf(variable, choice.values) : [...new Set(choice.values)]
    if (codes.length === 0) throw new CubeFault(`selection.${variable.code}`, '', shownCodes(variable))
    return [{ variable: variable.code, isTime: variable.role === 'time', codelist, codes }]
  })
}

function codesOf(variable: PxVariable, values: readonly string[]): string[] {
  const chosen = new Set(values.flatMap((value) => codesFor(variable, value)))
  return variable.codes.filter((code) => chosen.has(code))
}

/** A code of the table goes before an expression that looks like it. */
function codesFor(variable: PxVariable, value: string): readonly string[] {
  if (variable.codes.includes(value)) return [value]
  const found = matching(variable, value)
  if (!found || found.length === 0) throw new CubeFault(`selection.${variable.code}`, value, shownCodes(variable))
  return found
}

/** Null where the text is no expression. `top` means the newest periods, and the first of anything else. */
function matching({ role, codes }: PxVariable, value: string): readonly string[] | null {
  const ordered = role === 'time' ? codes.toSorted() : codes
  const [, name = '', first = '', last = ''] =
    /^\[?(top|bottom|from|to|range)\(([^,()]+)(?:,([^,()]+))?\)\]?$/i.exec(value) ?? []
  if (name === '') return /[*?]/.test(value) ? codes.filter((code) => isLike(code, value)) : null
  const wanted = name.toLowerCase()
  if (wanted === 'top' || wanted === 'bottom') {
    const count = /^\d{1,6}$/.test(first) && last === '' ? Number(first) : 0
    const isFromEnd = (role === 'time') === (wanted === 'top')
    return isFromEnd ? ordered.slice(Math.max(0, ordered.length - count)) : ordered.slice(0, count)
  }
  const start = wanted === 'to' ? 0 : ordered.indexOf(first)
  const end = wanted === 'from' ? ordered.length - 1 : ordered.indexOf(wanted === 'to' ? first : last)
  return start < 0 || end < 0 ? null : ordered.slice(start, end + 1)
}

/** `*` stands for any characters and `?` for one. */
function isLike(code: string, mask: string): boolean {
  const form = mask
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${form}$`, 's').test(code)
}

function shownCodes({ codes }: PxVariable): string {
  return codes.slice(0, 5).join(', ')
}
