import { type Issue, quoteCell } from '../../issue/Issue.ts'
import { empty, type Value } from '../register/Value.ts'
import type { ColumnSource } from './ColumnSource.ts'
import { isExemptMark } from './plainWord.ts'
import { roleOf, withoutContacts } from './publicWords.ts'
import { eachOnce, exempt } from './readMoney.ts'

/** Who will see the values: the public sees roles where an internal reader sees names. */
export type Audience = 'public' | 'internal'

export function readTexts(source: ColumnSource, audience: Audience): { values: Value<string>[]; issues: Issue[] } {
  const values = eachOnce(source.cells, (cell): Value<string> => {
    const raw = audience === 'public' ? withoutContacts(cell.normalize('NFC')) : cell.normalize('NFC')
    if (raw === '') return empty
    return /^(unntatt|exempt)/i.test(raw) && isExemptMark(raw) ? exempt(raw) : { raw, parsed: raw }
  })
  return { values, issues: [] }
}

/** Lists in a cell: `|`, `;`, `;#` and line breaks stand between (portfolio.md §2.1). */
export function readTags(
  source: ColumnSource,
  audience: Audience,
): { values: Value<readonly string[]>[]; issues: Issue[] } {
  const values = eachOnce(source.cells, (cell): Value<readonly string[]> => {
    const raw = audience === 'public' ? withoutContacts(cell.normalize('NFC')) : cell.normalize('NFC')
    const tags = raw.split(/;#|[|;\n]/).map((tag) => tag.trim())
    return raw === '' ? empty : { raw, parsed: tags.filter((tag) => tag !== '') }
  })
  return { values, issues: [] }
}

/** Owners and leaders. What the public sees is the role; where a cell holds only a name, the role the column is about. */
export function readPersons(
  source: ColumnSource,
  role: string,
  audience: Audience,
): { values: Value<string>[]; issues: Issue[] } {
  if (audience === 'internal') return readTexts(source, audience)
  let removed = 0
  const values = source.cells.map((cell): Value<string> => {
    if (cell === '') return empty
    const shown = roleOf(cell) ?? role
    if (shown !== cell) removed += 1
    return { raw: shown, parsed: shown }
  })
  const issue: Issue = {
    code: 'person-fjernet',
    severity: 'note',
    file: source.file,
    column: source.heading,
    value: quoteCell(role),
    count: removed,
  }
  return { values, issues: removed === 0 ? [] : [issue] }
}
