import { expect, it } from 'vitest'
import { openPlace } from '../../src/cli/openPlace.ts'
import { tableRows } from '../../src/core/intake/tableRows.ts'

it('reads the package that a zip holds as it is declared, and checks its keys', async () => {
  const { reading } = await openPlace('tests/fixtures/intake/package.zip', {})
  expect(reading.outcome === 'read' && tableRows(reading.table).rows).toEqual([
    ['3203', 97784],
    ['3201', 130772],
    ['3203', 1],
  ])
  expect(reading.issues.map(({ code, line, value }) => [code, line, value])).toEqual([
    ['nokkel-dobbel', 2, '3203'],
    ['nokkel-dobbel', 4, '3203'],
  ])
})

it.each([
  ['/dev/null', 'notData'],
  ['tests/fixtures/intake/not-there.csv', 'notFound'],
])('%s is no file to read', async (place, kind) => {
  await expect(openPlace(place, {})).rejects.toMatchObject({ kind })
})
