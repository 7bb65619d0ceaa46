import type { TableId } from '../register/registerTables.ts'
import { matchHeadings } from './matchHeadings.ts'
import { plainWord } from './plainWord.ts'
import type { RegisterRows } from './RegisterRows.ts'

/**
 * Of several columns that may be the project's id, the surest name is not always the one that is: where it gives projects of
 * different titles one id and another column does not, that one is the id. Headings with their field, as answers are.
 */
export function keyByTitles(source: RegisterRows, table: TableId): (readonly [heading: string, field: string])[] {
  if (table !== 'prosjekter') return []
  const matches = matchHeadings(source.header, table)
  const [surest, title] = ['prosjekt_id', 'tittel'].map((id) => matches.find(({ field }) => field === id))
  if (!surest || !title || surest.by !== 'alias') return []
  const isShared = (position: number) => sharesIds(source.rows, position, title.position)
  if (!isShared(surest.position)) return []
  const filled = filledIn(source.rows, surest.position)
  const others = matches.filter(({ heading, position, isRepeat }) => {
    const isKey = isRepeat && matchHeadings([heading], table)[0]?.field === 'prosjekt_id'
    return isKey && filledIn(source.rows, position) >= filled && !isShared(position)
  })
  return others.slice(0, 1).map(({ heading }) => [heading, 'prosjekt_id'])
}

function sharesIds(rows: RegisterRows['rows'], id: number, title: number): boolean {
  const titles = new Map<string, string>()
  return rows.some((cells) => {
    const [key, name] = [(cells[id] ?? '').trim(), plainWord(cells[title] ?? '')]
    const known = titles.get(key)
    titles.set(key, name)
    return key !== '' && known !== undefined && known !== name
  })
}

function filledIn(rows: RegisterRows['rows'], position: number): number {
  return rows.filter((cells) => (cells[position] ?? '').trim() !== '').length
}
