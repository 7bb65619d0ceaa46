import { expect, it } from 'vitest'
import { isPassing, LoadError, loadIssue } from '../../../src/core/issue/LoadError.ts'

it.each([
  ['a source that asks us to wait', new LoadError('server', 'a.csv', 429), 'kilde-grense'],
  ['an address outside the list', new LoadError('notAllowed', 'a.csv'), 'kilde-ikke-tillatt'],
  ['a source that is down', new LoadError('server', 'a.csv', 500), 'kilde-nede'],
])('%s has a code of its own', (_, error, code) => {
  expect(loadIssue(error)).toMatchObject({ code, severity: 'stop', file: 'a.csv' })
})

it.each([
  ['https://data.ssb.no/tall.csv?key=hemmelig#x', 'https://data.ssb.no/tall.csv'],
  ['https://ola:hemmelig@data.ssb.no/tall.csv', 'https://data.ssb.no/tall.csv'],
  ['mappe/a#1?.csv', 'mappe/a#1?.csv'],
])('the address %s is told without keys', (address, told) => {
  const error = new LoadError('server', address, 500)
  expect([error.address, error.message]).toEqual([told, `server: ${told} (500)`])
})

it.each([400, 403, 404, 410, 429, 500, 501, 502, 503, 504])('whether %i may be another answer in a moment', (status) =>
  expect(isPassing({ kind: 'server', status })).toBe([429, 502, 503, 504].includes(status)),
)
