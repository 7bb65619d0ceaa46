import { LoadError } from '../issue/LoadError.ts'
import { decodeText } from './decodeText.ts'

/** The JSON of a file. Throws LoadError when it is something else. */
export function readJson(bytes: Uint8Array, path: string): unknown {
  const { text } = decodeText(bytes, 'utf-8', path)
  try {
    return JSON.parse(text)
  } catch {
    throw new LoadError(/^\s*</.test(text) ? 'webPage' : 'notData', path)
  }
}
