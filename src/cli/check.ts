import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Issue } from '../core/issue/Issue.ts'
import { LoadError, loadFault } from '../core/issue/LoadError.ts'
import { checkPackage, type PackageCheck } from '../core/pipeline.ts'
import { issueSentence } from '../i18n/issueSentence.ts'
import { fileSource } from '../source/fileSource.ts'
import { checkParquet } from './checkParquet.ts'

/** Checks a package folder and tells every fault with file, line, column, value and remedy. A note alone is not a fault. */
export async function check(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  })
  const folder = resolve(positionals[0] ?? 'data')
  try {
    const read = fileSource(folder)
    const [tables, parquet] = [await checkPackage(read), await checkParquet(read)]
    const found = {
      receipts: [...tables.receipts, ...parquet.receipts],
      issues: [...tables.issues, ...parquet.issues],
    }
    console.log(values.json ? JSON.stringify(found, null, 2) : printCheck(found))
    return found.issues.some(isFault) ? 1 : 0
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    const fault: Issue = {
      severity: 'stop',
      file: resolve(folder, error.address),
      ...loadFault(error.kind, error.status),
    }
    console.error(issueSentence(fault, 'nb').text)
    return 2
  }
}

function isFault(issue: Issue): boolean {
  return issue.severity !== 'note'
}

function printCheck({ receipts, issues }: PackageCheck): string {
  const files = receipts.map(
    ({ file, read, header, loaded, setAside, blank }) =>
      `${file}: ${read} = ${header} + ${loaded} + ${setAside} + ${blank}`,
  )
  const sentences = issues.map((issue) => {
    const { text, remedy } = issueSentence(issue, 'nb')
    return `${isFault(issue) ? '✗' : '·'} ${text} ${remedy} (${issue.code})`
  })
  const faults = issues.filter(isFault).length
  return [
    'Linjer lest = overskrift + brukt + satt til side + tomme',
    ...files,
    '',
    ...sentences,
    `${receipts.length} filer, ${faults} feil, ${issues.length - faults} merknader`,
  ].join('\n')
}
