import { expect, it } from 'vitest'
import type { Table } from '../../../src/core/intake/Table.ts'
import { fieldOf } from '../../../src/core/intake/types/fieldOf.ts'
import { codedColumn } from '../../../src/core/intake/types/openTexts.ts'
import { hasOddLink, validateLinks } from '../../../src/core/validate/validateLinks.ts'

function tableOf(name: string, cells: readonly string[]): Table {
  const columns = [codedColumn(fieldOf(name, 'string'), cells)]
  return {
    resource: 'a',
    file: 'a.csv',
    columns,
    rowCount: cells.length,
    lines: Uint32Array.from(cells, (_, at) => at + 2),
  }
}

it.each([
  ['a plain address', 'https://www.ssb.no/a?b=c#d', false],
  ['letters of other scripts', 'https://blåbær.no/æ', false],
  ['no address', '', false],
  ['an address without its s', 'http://www.ssb.no/', true],
  ['a script', 'javascript:alert(1)', true],
  ['a page inside the address', 'data:text/html,<b>', true],
  ['a name that looks like the host', 'https://www.ssb.no@ond.example/', true],
  ['a host behind a backslash', 'https://ond.example\\@www.ssb.no', true],
  ['nothing but a word', 'www.ssb.no', true],
])('%s', (_, url, isOdd) => {
  const table = tableOf('url', ['https://a.no', url])
  const issues = validateLinks(table)
  expect(issues).toHaveLength(isOdd ? 1 : 0)
  expect(table.columns.some(hasOddLink)).toBe(isOdd)
  if (isOdd) expect(issues[0]).toMatchObject({ code: 'lenke-avvist', severity: 'note', line: 3, column: 'url' })
})

it('asks nothing of other texts', () => {
  expect(validateLinks(tableOf('tittel', ['javascript:alert(1)']))).toEqual([])
})
