import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/core/intake/decodeText.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (...parts: (number | string)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)))),
  )
const utf16 = (text: string, order: 'le' | 'be', mark: number[] = []) =>
  Uint8Array.from([
    ...mark,
    ...[...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  ])
const decode = (bytes: Uint8Array, declared = 'utf-8') => decodeText(bytes, declared, 'fil.csv')
const unsure = (value: string, expected = 'utf-8') => ({
  code: 'tegn-usikre',
  severity: 'note',
  file: 'fil.csv',
  value,
  expected,
})

describe('decodeText', () => {
  it.each([
    ['plain UTF-8', utf8('Røyken'), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8('\ufeffRøyken'), 'utf-8'],
    ['UTF-8 with two byte order marks', utf8('\ufeff\ufeffRøyken'), 'UTF8'],
    ['Latin-1 when declared so', bytesOf('R', 0xf8, 'yken'), 'iso-8859-1'],
    ['Windows-1252 when declared so', bytesOf('R', 0xf8, 'yken'), 'Windows-1252'],
    ['UTF-16 when declared so', utf16('Røyken', 'le', [0xff, 0xfe]), 'utf-16'],
    ['UTF-16LE when declared so, without a mark', utf16('Røyken', 'le'), 'utf-16le'],
  ])('reads %s without a word', (_, bytes, declared) => {
    expect(decode(bytes, declared)).toMatchObject({ text: 'Røyken', issues: [] })
  })

  it.each([
    ['Windows-1252', bytesOf('R', 0xf8, 'yken'), 'windows-1252'],
    ['UTF-16LE with its mark', utf16('Røyken', 'le', [0xff, 0xfe]), 'utf-16le'],
    ['UTF-16BE with its mark', utf16('Røyken', 'be', [0xfe, 0xff]), 'utf-16be'],
    ['UTF-16LE by its zero bytes', utf16('Røyken', 'le'), 'utf-16le'],
    ['UTF-16BE by its zero bytes', utf16('Røyken', 'be'), 'utf-16be'],
  ])('reads %s where UTF-8 was declared, and says so', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: 'Røyken', encoding, issues: [unsure(encoding)] })
  })

  it('believes a UTF-8 mark more than a declaration of Latin-1', () => {
    expect(decode(utf8('\ufeffRøyken'), 'iso-8859-1')).toEqual({
      text: 'Røyken',
      encoding: 'utf-8',
      issues: [unsure('utf-8', 'iso-8859-1')],
    })
  })

  it('reads the dash, the euro and the quotes of Windows-1252, in Node as in a browser', () => {
    expect(decode(bytesOf(0x96, 0x80, 0x93, 0xe6, 0xf8, 0xe5, 0x94)).text).toBe('–€“æøå”')
  })

  it('reads a text that is declared in an encoding nobody knows', () => {
    expect(decode(bytesOf('a', 0xe5), 'klingon')).toMatchObject({
      text: 'aå',
      issues: [unsure('windows-1252', 'klingon')],
    })
  })

  it.each(['a\r\nb\r\nc', 'a\nb\nc', 'a\rb\rc', 'a\r\nb\nc', 'a\rb\r\nc'])(
    'makes LF of the line ends of %j',
    (text) => {
      expect(decode(utf8(text)).text).toBe('a\nb\nc')
    },
  )

  it.each([
    ['a replacement character', 'a\nR\ufffdyken\n'],
    ['a small letter read twice', 'a\nRÃ¸yken\n'],
    ['a capital letter read twice', 'a\nÃ…s\n'],
  ])('tells of letters that were lost before: %s', (_, text) => {
    expect(decode(utf8(text)).issues).toEqual([
      { code: 'tegn-tapt', severity: 'note', file: 'fil.csv', line: 2, count: 1 },
    ])
  })

  it('lets Ã stand where it is a letter of its own', () => expect(decode(utf8('SÃO PAULO')).issues).toEqual([]))

  it('reads nothing as nothing', () => expect(decode(new Uint8Array())).toMatchObject({ text: '', issues: [] }))
})
