import { gatherIssues } from '../issue/Issue.ts'
import { buildPortfolio, type Portfolio } from './buildPortfolio.ts'
import type { RegisterOptions } from './intake/RegisterRows.ts'
import { readRegisterFile } from './readRegisterFile.ts'

/** A register's file as it came, and what its reader has said about it. */
export interface RegisterBytes {
  readonly name: string
  readonly bytes: Uint8Array
  readonly said?: RegisterOptions
}

/** Files → projects: what every page, the worker and the command line enter by. `options` hold for the files nobody has spoken of. */
export function readPortfolio(files: readonly RegisterBytes[], options: RegisterOptions = {}): Portfolio {
  const read = files.map(({ name, bytes, said = {} }) => {
    const { tables, issues } = readRegisterFile(bytes, name)
    return { tables: tables.map((table) => ({ ...table, said: { ...table.said, ...said } })), issues }
  })
  const built = buildPortfolio(
    read.flatMap(({ tables }) => tables),
    options,
  )
  return { ...built, issues: [...gatherIssues(read.flatMap(({ issues }) => issues)), ...built.issues] }
}
