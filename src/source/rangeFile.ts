import { LoadError } from '../core/issue/LoadError.ts'
import { askFile, kindOfFault } from './fetchSource.ts'

/** A file that is read a piece at a time. */
export interface RangeFile {
  readonly byteLength: number
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>
  /** Whether the server gives pieces; where it does not, the whole file has been fetched. */
  readonly isInPieces: boolean
}

const longestWait = 60_000
/** So much is fetched of a server that gives no pieces. */
const mostWhole = 60_000_000

/**
 * A file of a package folder on the web, by HTTP ranges. The first answer tells how long it is. Throws LoadError, `tooLarge`
 * for a large file on a server that only gives all of it.
 */
export async function openRangeFile(folder: string, path: string, most = mostWhole): Promise<RangeFile> {
  const answer = await askRange(folder, path, 'bytes=0-7')
  const total = /^bytes \d+-\d+\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1]
  if (answer.status !== 206 || total === undefined) return wholeFile(answer, path, most)
  await answer.body?.cancel()
  const byteLength = Number(total)
  const slice = async (start: number, end = byteLength) => {
    const piece = await askRange(folder, path, `bytes=${start}-${end - 1}`)
    const bytes = await bodyOf(piece, path)
    // A file that has been replaced meanwhile is another file.
    const isSame = piece.status === 206 && piece.headers.get('content-range')?.endsWith(`/${total}`)
    if (!isSame || bytes.byteLength !== end - start) throw new LoadError('notData', path)
    return bytes
  }
  return { byteLength, slice, isInPieces: true }
}

function askRange(folder: string, path: string, range: string): Promise<Response> {
  return askFile(folder, path, AbortSignal.timeout(longestWait), { range })
}

async function wholeFile(answer: Response, path: string, most: number): Promise<RangeFile> {
  if (Number(answer.headers.get('content-length') ?? 0) > most) {
    await answer.body?.cancel()
    throw new LoadError('tooLarge', path)
  }
  const bytes = await bodyOf(answer, path)
  if (bytes.byteLength > most) throw new LoadError('tooLarge', path)
  return { ...heldFile(bytes), isInPieces: false }
}

/** A file that is at hand as a whole. */
export function heldFile(bytes: ArrayBuffer): RangeFile {
  const slice = async (start: number, end?: number) => bytes.slice(start, end)
  return { byteLength: bytes.byteLength, slice, isInPieces: true }
}

async function bodyOf(answer: Response, path: string): Promise<ArrayBuffer> {
  try {
    return await answer.arrayBuffer()
  } catch (error) {
    throw new LoadError(kindOfFault(error), path)
  }
}
