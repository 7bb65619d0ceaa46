import type { Field } from '../core/descriptor/Field.ts'
import { isParquet, type Resource } from '../core/descriptor/Resource.ts'
import type { Receipt } from '../core/intake/Receipt.ts'
import { gatherIssues, type Issue } from '../core/issue/Issue.ts'
import { LoadError, loadIssue } from '../core/issue/LoadError.ts'
import { type PackageCheck, type ReadBytes, readPackage } from '../core/pipeline.ts'
import { validateAlone } from '../core/validate/validateAlone.ts'
import { openParquet } from '../source/parquetSource.ts'
import { heldFile } from '../source/rangeFile.ts'

/** The Parquet tables of a package, each as a whole: its columns against its schema, and every row. Throws LoadError. */
export async function checkParquet(read: ReadBytes): Promise<PackageCheck> {
  const { descriptor } = await readPackage(read)
  const receipts: Receipt[] = []
  const issues: Issue[] = []
  for (const resource of descriptor.resources.filter(isParquet)) {
    const found = await checkTable(resource, read)
    receipts.push(...found.receipts)
    issues.push(...gatherIssues(found.issues))
  }
  return { receipts, issues }
}

async function checkTable(resource: Resource, read: ReadBytes): Promise<PackageCheck> {
  const { path, schema } = resource
  if (!schema) return { receipts: [], issues: [{ code: 'pakke-form', severity: 'stop', file: path, column: 'schema' }] }
  try {
    const bytes = await read(path)
    const { fields, groups, rowCount, read: rowsOf } = await openParquet(heldFile(Uint8Array.from(bytes).buffer), path)
    const held = schema.fields.filter((field) => fields.some(({ name }) => name === field.name))
    const table = await rowsOf({ groups: [...groups.keys()], fields: held })
    const columns = columnIssues(resource, schema.fields, fields)
    return {
      receipts: [receiptOf(path, bytes.length, rowCount)],
      issues: [...columns, ...validateAlone({ ...table, resource: resource.name }, resource)],
    }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    const issue = loadIssue(error)
    return { receipts: [], issues: [error.kind === 'notData' ? { ...issue, expected: 'Parquet' } : issue] }
  }
}

/** Without a dimension or a measure the page cannot open the table; any other declared column may be missing. */
function columnIssues({ path, cube }: Resource, declared: readonly Field[], found: readonly Field[]): Issue[] {
  const needed = new Set([...(cube?.dimensions ?? []), ...(cube?.measures ?? []).map(({ field }) => field)])
  const missing = declared.filter(({ name }) => !found.some((column) => column.name === name))
  const unknown = found.filter(({ name }) => !declared.some((field) => field.name === name))
  const texts = declared.filter(
    ({ name, type }) => isNumber(type) && found.some((c) => c.name === name && !isNumber(c.type)),
  )
  const at = (code: Issue['code'], severity: Issue['severity']) => (field: Field) =>
    ({ code, severity, file: path, column: field.name }) as const
  return [
    ...missing.map((field) =>
      at('overskrift-mangler', needed.has(field.name) || field.constraints.required ? 'stop' : 'note')(field),
    ),
    ...unknown.map(at('overskrift-ukjent', 'note')),
    ...texts.map((field) => ({ ...at('tall-ikke-lest', 'setAside')(field), value: 'tekst' })),
  ]
}

function isNumber(type: Field['type']): boolean {
  return type === 'number' || type === 'integer'
}

function receiptOf(file: string, bytes: number, rows: number): Receipt {
  const none = { title: 0, header: 0, setAside: 0, blank: 0, notes: 0 }
  return { file, bytes, encoding: 'utf-8', delimiter: '', decimalChar: '', read: rows, loaded: rows, ...none }
}
