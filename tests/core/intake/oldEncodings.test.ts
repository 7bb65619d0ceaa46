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

  it.each([
    ['utf-7', 'vare;pris\nBr+APg-d;12\n+AMU-l;5 +- 1\n+IKw-uro;+4712\n', ['Brød', 'Ål', '€uro']],
    ['iso-8859-15', 'vare;pris\nBr\xf8d;\xa412\n\xa6koda;\xa45\n\xbduf;\xa41\n', ['Brød', 'Škoda', 'œuf']],
  ])('of %s are read and told of, the same when it is declared', (encoding, content, names) => {
    const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0))
    for (const choices of [{}, { encoding }]) {
      const reading = openFile({ file: 'a.csv', bytes }, choices)
      expect(reading.receipt.encoding).toBe(encoding)
      expect(reading.issues.map(({ code, value }) => [code, value])).toEqual(
        'encoding' in choices ? [] : [['tegn-usikre', encoding]],
      )
      expect(reading.outcome === 'read' && tableRows(reading.table).rows.map(([name]) => name)).toEqual(names)
    }
  })

  it.each([
    ['telephone numbers and sums', 'navn;telefon\nKari;+4712345678\nOla;+47 22 33\nA+B;1+-2\n', 'utf-8'],
    ['base64 with its sign of filling', 'navn;kode\nKari;xz+AOY=\n', 'utf-8'],
    ['UTF-8 with other letters', 'navn;kode\nKåre;+APg-\n', 'utf-8'],
    ['halves after a space', 'vare;mengde\nmel;\xa4 2 \xbd\n', 'windows-1252'],
    ['¤ among the quotes of Windows', 'vare;merke\n\x93mel\x94;\xa4\n', 'windows-1252'],
  ])('of neither are seen in %s', (_, content, encoding) => {
    const bytes =
      encoding === 'utf-8'
        ? new TextEncoder().encode(content)
        : Uint8Array.from(content, (letter) => letter.charCodeAt(0))
    expect(openFile({ file: 'a.csv', bytes }).receipt.encoding).toBe(encoding)
  })

  it('š and œ of Latin-9 without its € are told of', () => {
    const bytes = Uint8Array.from('navn;antall\nTom\xe1\xa8ek;1\nOslo;2\n', (letter) => letter.charCodeAt(0))
    expect(openFile({ file: 'a.csv', bytes }).issues).toMatchObject([{ code: 'tegn-usikre', line: 2 }])
  })
})
