import { expect, it } from 'vitest'
import { decodeText } from '../../../src/core/intake/decodeText.ts'

// In a browser, because Node 20 reads the bytes 0x80 to 0x9F of Windows-1252 as control characters.
it('reads the dash, the euro and the quotes of Windows-1252', () => {
  const bytes = Uint8Array.of(0x96, 0x80, 0x93, 0xe6, 0xf8, 0xe5, 0x94)
  expect(decodeText(bytes, 'utf-8', 'gammel.csv')).toMatchObject({ text: '–€“æøå”', encoding: 'windows-1252' })
})
