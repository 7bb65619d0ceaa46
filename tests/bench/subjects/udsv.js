import { inferSchema, initParser } from 'udsv'

/** Typed columns, its leanest form. */
export function read(bytes) {
  const text = new TextDecoder().decode(bytes)
  return initParser(inferSchema(text)).typedCols(text)
}

export const rowCount = (columns) => columns[0].length
export const questions = () => ({})
