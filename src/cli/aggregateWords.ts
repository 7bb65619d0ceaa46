import type { CubeSource } from '../core/aggregate/cube/CubeSource.ts'
import type { PivotResult } from '../core/aggregate/cube/PivotResult.ts'
import type { DoubleLines } from '../core/aggregate/withoutDoubles.ts'
import { cubeNoteSentence } from '../i18n/cubeReasonWords.ts'

interface Condition {
  readonly column: string
  readonly values: readonly string[]
}

interface Wanted {
  readonly groups: readonly string[]
  readonly conditions: readonly Condition[]
  readonly measures: readonly string[]
}

/** Why a question cannot be put to a table: columns it does not have, or that hold no numbers. Empty when it can. */
export function unknownWords({ dimensions, measures }: CubeSource, { groups, conditions, measures: asked }: Wanted) {
  const names = dimensions.map(({ id }) => id)
  const numbers = measures.map(({ field }) => field)
  const missing = [
    ...[...groups, ...conditions.map(({ column }) => column)].filter((name) => !names.includes(name)),
    ...asked.filter((name) => !numbers.includes(name) && !names.includes(name)),
  ]
  const texts = asked.filter((name) => !numbers.includes(name) && names.includes(name))
  return [
    ...(missing.length === 0
      ? []
      : [`Finner ikke ${missing.join(', ')}. Kolonnene er ${[...names, ...numbers].join(', ')}.`]),
    ...texts.map((name) => `«${name}» er ikke lest som tall og kan ikke regnes med. Se «kg table».`),
  ].join(' ')
}

/** Values of `--where` that no row holds: a misspelt one would leave its rows out without a word. */
export function absentWords({ dimensions }: CubeSource, conditions: readonly Condition[]): string[] {
  return conditions.flatMap(({ column, values }) => {
    const { categories = [] } = dimensions.find(({ id }) => id === column) ?? {}
    const absent = values.filter((value) => !categories.includes(value))
    return absent.length === 0 ? [] : [`Ingen rader har ${absent.map((value) => `«${value}»`).join(', ')} i ${column}.`]
  })
}

export function noteWords({ dimensions }: CubeSource, { notes }: PivotResult): string[] {
  return notes.map((note) => {
    if (note.kind === 'notComputed') return `${cubeNoteSentence(note, 'nb')} (--allow ${note.reason})`
    if (note.kind !== 'totalsLeftOut') return cubeNoteSentence(note, 'nb')
    const categories = dimensions.find(({ id }) => id === note.dimension)?.categories ?? []
    const names = note.categories.map((index) => `«${categories[index]}»`).join(', ')
    return `${note.dimension}: ${names} er ikke regnet med, siden delene er det. (--allow totals)`
  })
}

export function totalWords(lines: readonly number[]): string[] {
  return lines.map((line) => `Linje ${line} er summen av de andre og er ikke regnet med. (--allow totals)`)
}

export function doubleWords({ lines, name, isEqual }: DoubleLines): string {
  const both = `Linje ${lines[0]} og ${lines[1]}`
  return isEqual
    ? `${both} er like («${name}») og er regnet med én gang. (--allow doubles)`
    : `${both} gir ulike tall for «${name}». Tallene regnes som manglende. (--allow doubles)`
}
