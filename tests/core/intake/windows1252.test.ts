import { expect, it } from 'vitest'
import { decodeWindows1252, isWindows1252 } from '../../../src/core/intake/windows1252.ts'

it.each(['windows-1252', 'CP1252', 'iso-8859-1', 'ISO8859-1', 'latin1', ' Latin-1 ', 'l1', 'us-ascii', 'ascii'])(
  'what is declared as %s is read as browsers read it',
  (label) => expect(isWindows1252(label)).toBe(true),
)

it.each(['utf-8', 'iso-8859-15', 'cp850', ''])('%j is another', (label) => expect(isWindows1252(label)).toBe(false))

it('the bytes that Latin-1 has no letters for are those of Windows', () => {
  expect(decodeWindows1252(Uint8Array.of(0x80, 0x96, 0x9c, 0xe5, 0x81))).toBe('€–œå\u0081')
})
