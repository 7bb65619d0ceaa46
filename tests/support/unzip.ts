import { inflateRawSync } from 'node:zlib'

/** The files of a zip, by path, read from its directory as any other program would. */
export function unzip(zip: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length)
  const end = zip.length - 22
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('no directory')
  const files = new Map<string, Uint8Array>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, packed] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)]
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const body = zip.subarray(start, start + packed)
    const path = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + name))
    files.set(path, method === 8 ? new Uint8Array(inflateRawSync(body)) : body)
    at += 46 + name + extra + comment
  }
  return files
}

export function textIn(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path)
  if (!bytes) throw new Error(`no ${path} in ${[...files.keys()].join(', ')}`)
  return new TextDecoder().decode(bytes)
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' }

function plain(xml: string): string {
  return xml.replace(/&([^;]+);/g, (_, name: string) => entities[name] ?? '?').replaceAll('_x005F_', '_')
}

/** The cells of a sheet as rows: texts as texts, numbers as numbers, what is not there as null. */
export function sheetCells(xml: string): (string | number | null)[][] {
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, inner = '']) => {
    const cells: (string | number | null)[] = []
    for (const [, letters = '', , text, number] of inner.matchAll(
      /<c r="([A-Z]+)(\d+)"[^>]*>(?:<is><t[^>]*>(.*?)<\/t><\/is>|<v>(.*?)<\/v>)<\/c>/gs,
    )) {
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      while (cells.length < column) cells.push(null)
      cells.push(text === undefined ? Number(number) : plain(text))
    }
    return cells
  })
}
