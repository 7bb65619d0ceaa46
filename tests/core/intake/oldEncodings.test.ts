import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/core/intake/decodeText.ts'
import { openFile } from '../../../src/core/intake/openFile.ts'
import { tableRows } from '../../../src/core/intake/tableRows.ts'

/** A table whose letters are the given bytes. */
const tableOf = (letters: Readonly<Record<string, number>>, names = ['Bærum', 'Tromsø', 'Vågan', 'Ørsta', 'Åsane']) =>
  Uint8Array.from(
    [...`kommune;antall\n${names.map((name, at) => `${name};${at}`).join('\n')}\n`].map(
      (letter) => letters[letter] ?? letter.charCodeAt(0),
    ),
  )
const dos = { æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f }
const mac = { æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81 }

describe('letters of old machines', () => {
  it.each([
    ['ibm850', dos],
    ['macintosh', mac],
  ])('are read as %s and told of', (encoding, letters) => {
    const reading = openFile({ file: 'a.csv', bytes: tableOf(letters) })
    expect(reading.receipt.encoding).toBe(encoding)
    expect(reading.issues).toMatchObject([{ code: 'tegn-usikre', severity: 'note', value: encoding }])
    expect(reading.guesses[0]).toMatchObject({ aspect: 'encoding', value: encoding, basis: 'notUtf8' })
    const rows = reading.outcome === 'read' ? tableRows(reading.table).rows : []
    expect(rows.map(([name]) => name)).toEqual(['Bærum', 'Tromsø', 'Vågan', 'Ørsta', 'Åsane'])
  })

  it.each([
    ['one letter of DOS', dos],
    ['one letter of the Macintosh', mac],
  ])('%s is too little to be certain, and told of', (_, letters) => {
    const reading = openFile({ file: 'a.csv', bytes: tableOf(letters, ['Tromsø', 'Oslo']) })
    expect(reading.receipt.encoding).toBe('windows-1252')
    expect(reading.issues).toMatchObject([{ code: 'tegn-usikre', line: 2 }])
  })

  it('are what somebody says they are', () => {
    const reading = openFile({ file: 'a.csv', bytes: tableOf(dos, ['Tromsø', 'Oslo']) }, { encoding: 'cp850' })
    expect(reading.outcome === 'read' && tableRows(reading.table).rows[0]).toEqual(['Tromsø', 0])
  })

  it('are not those of Windows, nor its quotes and dashes', () => {
    const windows = Uint8Array.of(0x42, 0xe6, 0x72, 0x91, 0x61, 0x9b, 0x61, 0x86)
    const quotes = Uint8Array.of(0x4d, 0x65, 0x6e, 0x92, 0x73, 0x20, 0x93, 0x61, 0x94, 0x20, 0x91, 0x62, 0x92)
    expect(decodeText(windows, 'utf-8', 'a').encoding).toBe('windows-1252')
    expect(decodeText(quotes, 'utf-8', 'a').text).toBe('Men’s “a” ‘b’')
  })
})
