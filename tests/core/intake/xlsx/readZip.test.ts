import { expect, it } from 'vitest'
import { readZip } from '../../../../src/core/intake/xlsx/readZip.ts'
import { writeZip } from '../../../../src/export/zip/writeZip.ts'

const mega = 1_000_000

interface Said {
  readonly name: string
  readonly size: number
  readonly offset?: number
  readonly flags?: number
}

/** The end of an archive that says it holds these files, with none of their bytes: what is refused is refused by this alone. */
function archive(entries: readonly Said[], count = entries.length) {
  const directory = entries.flatMap(({ name, size, offset = 0, flags = 0 }) => {
    const entry = new DataView(new ArrayBuffer(46 + name.length))
    entry.setUint32(0, 0x02014b50, true)
    entry.setUint16(8, flags, true)
    entry.setUint32(20, size, true)
    entry.setUint32(24, size, true)
    entry.setUint16(28, name.length, true)
    entry.setUint32(42, offset, true)
    for (const [at, letter] of [...name].entries()) entry.setUint8(46 + at, letter.charCodeAt(0))
    return [...new Uint8Array(entry.buffer)]
  })
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(10, count, true)
  return Uint8Array.from([...directory, ...new Uint8Array(end.buffer)])
}

it.each([
  ['more than 500 files', archive([], 501), { kind: 'size', limit: '500 filer' }],
  ['a file over 50 MB', archive([{ name: 'a', size: 60 * mega }]), { kind: 'size', limit: '50 MB' }],
  [
    'over 100 MB in all',
    archive(['a', 'b', 'c'].map((name) => ({ name, size: 45 * mega }))),
    { kind: 'size', limit: '100 MB' },
  ],
])('an archive that says it holds %s is refused before anything is unpacked', (_, bytes, fault) => {
  expect(() => readZip(bytes)).toThrow(expect.objectContaining(fault))
})

it.each(['/a.csv', '\\a.csv', 'c:a.csv', '../a.csv', 'a/../../b.csv', 'a\\..\\b.csv'])(
  'an archive with a file named %j, outside its own folder, is refused',
  (name) => {
    expect(() => readZip(archive([{ name, size: 0 }]))).toThrow(expect.objectContaining({ kind: 'name' }))
  },
)

it.each([
  ['is encrypted', [{ name: 'a', size: 0, flags: 1 }], 'encrypted'],
  [
    'has the name of another',
    [
      { name: 'a', size: 0 },
      { name: 'a', size: 0, offset: 40 },
    ],
    'name',
  ],
  [
    'shares its bytes with another',
    [
      { name: 'a', size: 20 },
      { name: 'b', size: 20, offset: 40 },
    ],
    'form',
  ],
])('an archive with a file that %s is refused', (_, entries, kind) => {
  expect(() => readZip(archive(entries))).toThrow(expect.objectContaining({ kind }))
})

it('an archive whose files stand apart is opened', () => {
  const entries = ['a', 'b'].map((name, at) => ({ name, size: 10, offset: at * 40 }))
  expect(readZip(archive(entries)).names).toEqual(['a', 'b'])
})

it('a file whose bytes are not those it was packed from is refused, and not read as something else', async () => {
  const whole = await writeZip([{ path: 'a.csv', content: 'kommune;antall\nAsker;7\n' }])
  expect(new TextDecoder().decode(readZip(whole).read('a.csv') ?? undefined)).toContain('Asker;7')
  const at = new TextDecoder('latin1').decode(whole).indexOf(';7')
  expect(at).toBeGreaterThan(0)
  const torn = Uint8Array.from(whole, (byte, place) => (place === at + 1 ? byte + 1 : byte))
  expect(() => readZip(torn).read('a.csv')).toThrow(expect.objectContaining({ kind: 'form' }))
})
