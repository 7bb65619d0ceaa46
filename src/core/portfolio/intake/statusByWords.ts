import { lifecycleWords, phaseWords } from '../register/codeWords.ts'
import type { TableId } from '../register/registerTables.ts'
import { plainHeading, plainWord } from './plainWord.ts'
import type { RegisterRows } from './RegisterRows.ts'
import { isColourWord } from './readColours.ts'

const kinds: readonly [field: string, knows: (word: string) => boolean][] = [
  ['status_samlet', (word) => isColourWord(word, 'status_samlet')],
  ['livssyklus', (word) => Object.hasOwn(lifecycleWords, word)],
  ['fase', (word) => Object.hasOwn(phaseWords, word)],
]

/**
 * A list of projects may call anything «Status»: its colour, its lifecycle or its phase. The words in the column tell which,
 * when most of them are known words of one kind (OpenProject: «On track»; others: «In progress»).
 */
export function statusByWords({ header, rows }: RegisterRows, table: TableId): Map<string, string> {
  const at = header.findIndex((heading) => ['status', 'tilstand'].includes(plainHeading(heading)))
  const words = rows.map((cells) => plainWord(cells[at] ?? '')).filter((word) => word !== '')
  const found = kinds.find(([, knows]) => words.filter(knows).length * 2 > words.length)
  const heading = header[at]
  return new Map(table === 'prosjekter' && heading !== undefined && found ? [[heading, found[0]]] : [])
}
