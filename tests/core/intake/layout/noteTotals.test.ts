import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/core/intake/openFile.ts'

const parts = ['Nord;1210;40', 'Vest;2030;51', 'Sør;3004;62', 'Øst;1101;13']

function totalsIn(rows: readonly string[]): readonly (number | undefined)[] {
  const text = ['område;innbyggere;elever', ...rows, ''].join('\n')
  const { issues } = openFile({ file: 'a.csv', bytes: new TextEncoder().encode(text) })
  return issues.filter(({ code }) => code === 'sumrad-funnet').map(({ line }) => line)
}

describe('a row that holds the sum of all the others is named, whatever it is called', () => {
  it('when it stands last', () => expect(totalsIn([...parts, 'Området;7345;166'])).toEqual([6]))

  it('when it stands first', () => expect(totalsIn(['Området;7345;166', ...parts])).toEqual([2]))

  it('and not when one of its numbers is another', () => expect(totalsIn([...parts, 'Området;7345;167'])).toEqual([]))
})

it.each(['Hele landet', 'I alt', 'Sum', 'Total', 'Begge kjønn'])('a row called «%s» is named', (name) =>
  expect(totalsIn([...parts, `${name};99;1`])).toEqual([6]),
)
