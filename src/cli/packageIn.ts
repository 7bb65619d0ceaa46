import { dirname } from 'node:path'
import { decodeText } from '../core/intake/decodeText.ts'
import { parseJson } from '../core/intake/json/parseJson.ts'
import { isPackage, type ReadBeside } from '../core/intake/package/openPackage.ts'
import { readZip, type Zip, ZipFault } from '../core/intake/xlsx/readZip.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import { isAddress, readAddress } from '../source/addressSource.ts'
import { fileSource } from '../source/fileSource.ts'

/** The descriptor of a Data Package, and how the files beside it are read. */
export interface HeldPackage {
  readonly document: unknown
  readonly read: ReadBeside
}

/** The package that the bytes describe, or hold as a zip; null when they are something else. */
export function packageIn(bytes: Uint8Array, path: string): HeldPackage | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return packageInZip(bytes)
  const document = /\.json(?:[?#]|$)/i.test(path) ? documentIn(bytes) : null
  if (!isPackage(document)) return null
  const read = isAddress(path)
    ? async (beside: string) => (await readAddress(new URL(beside, path).href)).bytes
    : fileSource(dirname(path))
  return { document, read }
}

/** The descriptor may stand in the one folder that holds everything. A zip that cannot be opened is told of elsewhere. */
function packageInZip(bytes: Uint8Array): HeldPackage | null {
  try {
    const zip = readZip(bytes)
    const descriptor = zip.names.find((name) => /^(?:[^/]+\/)?datapackage\.json$/.test(name))
    const document = descriptor === undefined ? null : documentIn(zip.read(descriptor) ?? new Uint8Array())
    const folder = (descriptor ?? '').slice(0, -'datapackage.json'.length)
    return isPackage(document) ? { document, read: async (beside) => readInside(zip, folder + beside) } : null
  } catch (error) {
    if (error instanceof ZipFault) return null
    throw error
  }
}

function readInside(zip: Zip, path: string): Uint8Array {
  const bytes = zip.read(path)
  if (bytes === null) throw new LoadError('notFound', path)
  return bytes
}

function documentIn(bytes: Uint8Array): unknown {
  const parsed = parseJson(decodeText(bytes, 'utf-8', '').text)
  return 'values' in parsed ? parsed.values[0] : null
}
