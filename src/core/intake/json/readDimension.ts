import { type JsonObject, objectOf, textOf } from '../../descriptor/jsonValue.ts'
import { CubeFault, expectAt } from './CubeFault.ts'

/** A dimension with its categories in order of position. */
export interface CubeDimension {
  readonly id: string
  readonly label: string
  readonly codes: readonly string[]
  readonly labels: readonly string[]
  /** What each category is counted in, as the source words it; '' where it says nothing. */
  readonly units: readonly string[]
}

/** `index` is a list of codes, an object from code to position, or left out where there is one category only. */
export function readDimension(json: Readonly<Record<string, unknown>>, id: string, size: number): CubeDimension {
  const path = `dimension.${id}.category`
  const category = expectAt(objectOf(json.category), path, 'object')
  const labels = labelsAt(category.label, `${path}.label`)
  const codes = codesAt(category.index, labels, path, size)
  if (codes.length !== size) throw new CubeFault(`${path}.index`, String(codes.length), String(size))
  const known = new Set(codes)
  if (known.size !== codes.length) throw new CubeFault(`${path}.index`, 'double', 'unique')
  const stray = [...labels.keys()].find((code) => !known.has(code))
  if (stray !== undefined) throw new CubeFault(`${path}.label.${stray}`, stray, codes.slice(0, 5).join(', '))
  for (const part of ['unit', 'coordinates', 'note', 'child']) checkKeys(category[part], known, `${path}.${part}`)
  checkChildren(objectOf(category.child), known, `${path}.child`)
  return {
    id,
    label: typeof json.label === 'string' ? json.label : id,
    codes,
    labels: codes.map((code) => labels.get(code) ?? code),
    units: codes.map((code) => unitWords(objectOf(objectOf(category.unit)?.[code]))),
  }
}

/** PxWeb calls it `base`, others `label`; a sign such as % or $ stands beside it or alone. */
function unitWords(unit: JsonObject | null): string {
  return [textOf(unit?.label) || textOf(unit?.base), textOf(unit?.symbol)].filter((part) => part !== '').join(' ')
}

/** What is said of categories is said of those there are. */
function checkKeys(said: unknown, known: ReadonlySet<string>, path: string): void {
  if (said === undefined || said === null) return
  const stray = Object.keys(expectAt(objectOf(said), path, 'object')).find((code) => !known.has(code))
  if (stray !== undefined) throw new CubeFault(`${path}.${stray}`, stray, [...known].slice(0, 5).join(', '))
}

/** The parts of a category are categories too, and none is part of itself, however many steps below. */
function checkChildren(
  children: Readonly<Record<string, unknown>> | null,
  known: ReadonlySet<string>,
  path: string,
): void {
  const below = new Map(Object.entries(children ?? {}).map(([code, list]) => [code, partsAt(list, known, path, code)]))
  const [inside, done] = [new Set<string>(), new Set<string>()]
  for (const root of below.keys()) {
    const steps: (readonly [string, isLeaving: boolean])[] = [[root, false]]
    for (let step = steps.pop(); step; step = steps.pop()) {
      const [code, isLeaving] = step
      if (isLeaving) {
        inside.delete(code)
        done.add(code)
        continue
      }
      if (inside.has(code)) throw new CubeFault(`${path}.${code}`, code, 'no ring')
      if (done.has(code)) continue
      inside.add(code)
      steps.push([code, true], ...(below.get(code) ?? []).map((part) => [part, false] as const))
    }
  }
}

function partsAt(list: unknown, known: ReadonlySet<string>, path: string, code: string): readonly string[] {
  if (!Array.isArray(list)) throw new CubeFault(`${path}.${code}`, JSON.stringify(list).slice(0, 60), 'list')
  const stray: unknown = list.find((part) => typeof part !== 'string' || !known.has(part))
  if (stray !== undefined)
    throw new CubeFault(`${path}.${code}`, String(stray).slice(0, 60), [...known].slice(0, 5).join(', '))
  return list as string[]
}

function labelsAt(value: unknown, path: string): Map<string, string> {
  if (value === undefined) return new Map()
  const entries = Object.entries(expectAt(objectOf(value), path, 'object'))
  const wrong = entries.find(([, label]) => typeof label !== 'string')
  if (wrong) throw new CubeFault(`${path}.${wrong[0]}`, JSON.stringify(wrong[1]).slice(0, 60), 'text')
  return new Map(entries as [string, string][])
}

function codesAt(index: unknown, labels: ReadonlyMap<string, string>, path: string, size: number): string[] {
  if (index === undefined) {
    if (labels.size === 1 && size === 1) return [...labels.keys()]
    throw new CubeFault(`${path}.index`, '', `${size}`)
  }
  if (Array.isArray(index)) {
    const wrong = index.find((code) => typeof code !== 'string')
    if (wrong !== undefined) throw new CubeFault(`${path}.index`, String(wrong), 'text')
    return index
  }
  const positions = Object.entries(expectAt(objectOf(index), `${path}.index`, 'object'))
  const codes: string[] = new Array(positions.length).fill('')
  const taken = new Set<unknown>()
  for (const [code, position] of positions) {
    const isFree =
      Number.isInteger(position) &&
      (position as number) >= 0 &&
      (position as number) < positions.length &&
      !taken.has(position)
    if (!isFree) throw new CubeFault(`${path}.index.${code}`, String(position), `0–${size - 1}`)
    taken.add(position)
    codes[position as number] = code
  }
  return codes
}
