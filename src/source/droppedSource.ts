import { sniffFormat } from '../core/intake/text/sniffFormat.ts'
import { readZip, type Zip, ZipFault } from '../core/intake/xlsx/readZip.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import type { ReadBytes } from '../core/pipeline.ts'

/** A file somebody has dropped or chosen, with the folders it lay in. */
export interface DroppedFile {
  readonly path: string
  readonly file: Blob
}

/** A file at hand, its bytes read when somebody asks. */
export interface FileAtHand {
  readonly path: string
  readonly size: number
  readonly read: () => Promise<Uint8Array>
}

/** Every file there is to open: those of an archive one by one, a workbook as the one file it is. */
export async function unpackDropped(dropped: readonly DroppedFile[]): Promise<FileAtHand[]> {
  const all = await Promise.all(dropped.filter(({ path }) => isWanted(path)).map(unpackOne))
  return all.flat()
}

async function unpackOne({ path, file }: DroppedFile): Promise<FileAtHand[]> {
  const itself = { path, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) }
  if (sniffFormat(new Uint8Array(await file.slice(0, 8).arrayBuffer())) !== 'zip') return [itself]
  try {
    const zip = readZip(await itself.read())
    const names = zip.names.filter((name) => !name.endsWith('/') && isWanted(name))
    return isOffice(zip) || names.length === 0 ? [itself] : names.map((name) => packed(path, name, zip))
  } catch (error) {
    // What is wrong with an archive is told by whoever opens it.
    if (!(error instanceof ZipFault)) throw error
    return [itself]
  }
}

function packed(archive: string, name: string, zip: Zip): FileAtHand {
  const read = async () => {
    try {
      return zip.read(name) ?? new Uint8Array()
    } catch (error) {
      if (!(error instanceof ZipFault)) throw error
      throw new LoadError('notData', name)
    }
  }
  return { path: `${archive.replace(/\.zip$/i, '')}/${name}`, size: 0, read }
}

function isOffice({ names }: Zip): boolean {
  return names.some((name) => /^\[Content_Types\]\.xml$|^mimetype$/.test(name))
}

/** What systems leave behind in folders and archives is nobody's data. */
function isWanted(path: string): boolean {
  return !/(?:^|\/)(?:\.|__MACOSX|Thumbs\.db|desktop\.ini)/.test(path)
}

/** The folder of the shallowest package descriptor, with its slash; null when there is none. */
export function packageRoot(files: readonly FileAtHand[]): string | null {
  const roots = files.flatMap(({ path }) => /^(.*\/)?datapackage\.json$/.exec(path)?.[0] ?? [])
  const [first] = roots.toSorted((a, b) => a.split('/').length - b.split('/').length)
  return first === undefined ? null : first.slice(0, -'datapackage.json'.length)
}

/** Files at hand as the folder of a package. */
export function droppedSource(files: readonly FileAtHand[], root: string): ReadBytes {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return async (path) => {
    const file = byPath.get(`${root}${path}`)
    if (!file) throw new LoadError('notFound', path)
    return file.read()
  }
}
