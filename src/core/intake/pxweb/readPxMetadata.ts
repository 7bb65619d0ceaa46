import { arrayOf, type JsonObject, objectOf, objectsOf, textOf, textsOf } from '../../descriptor/jsonValue.ts'
import { CubeFault, expectAt } from '../json/CubeFault.ts'
import { readDimension } from '../json/readDimension.ts'
import type { PxTable, PxVariable } from './PxTable.ts'

/**
 * What a table is made of. Version 2 tells it as JSON-stat 2 without values, version 1 in a form of its own. Throws CubeFault
 * with the path of what does not agree.
 */
export function readPxMetadata(json: unknown, version: 1 | 2): PxTable {
  const root = expectAt(objectOf(json), version === 1 ? 'variables' : 'dimension', 'object')
  return version === 1 ? readFirst(root) : readSecond(root)
}

function readFirst(root: JsonObject): PxTable {
  const listed = objectsOf(root.variables)
  if (listed.length === 0) throw new CubeFault('variables', '', 'list')
  return {
    title: textOf(root.title),
    updated: '',
    variables: listed.map((variable, index): PxVariable => {
      const code = textOf(variable.code)
      const codes = textsOf(variable.values)
      if (code === '' || codes.length === 0) throw new CubeFault(`variables.${index}`, code, 'code, values')
      return {
        code,
        label: textOf(variable.text) || code,
        role: firstRole(code, variable.time === true),
        codes,
        canBeLeftOut: variable.elimination === true,
      }
    }),
  }
}

/** Version 1 names the time; what is measured has the same code in every table. */
function firstRole(code: string, isTime: boolean): PxVariable['role'] {
  if (isTime) return 'time'
  return code === 'ContentsCode' ? 'metric' : 'other'
}

function readSecond(root: JsonObject): PxTable {
  const dimension = expectAt(objectOf(root.dimension), 'dimension', 'object')
  const roles = objectOf(root.role) ?? {}
  const ids = textsOf(root.id)
  if (ids.length === 0) throw new CubeFault('id', '', 'list')
  return {
    title: textOf(root.label),
    updated: textOf(root.updated),
    variables: ids.map((id, index): PxVariable => {
      const json = expectAt(objectOf(dimension[id]), `dimension.${id}`, 'object')
      const { label, codes } = readDimension(json, id, Number(arrayOf(root.size)[index]))
      const role = (['time', 'geo', 'metric'] as const).find((name) => textsOf(roles[name]).includes(id)) ?? 'other'
      return { code: id, label, role, codes, canBeLeftOut: objectOf(json.extension)?.elimination === true }
    }),
  }
}
