import { objectOf, textsOf } from '../../descriptor/jsonValue.ts'
import type { Remote } from '../../descriptor/Remote.ts'
import type { Resource } from '../../descriptor/Resource.ts'
import type { Schema } from '../../descriptor/Schema.ts'
import { type Issue, quoteCell } from '../../issue/Issue.ts'
import { decodeText } from '../decodeText.ts'
import type { ReadTable } from '../readTable.ts'
import { type RemoteLayout, remoteColumns } from '../remote/remoteColumns.ts'
import { CubeFault } from './CubeFault.ts'
import { columnsOfCube } from './columnsOfCube.ts'
import { findCubes } from './findCubes.ts'
import { parseJson } from './parseJson.ts'
import { type Cube, readCube } from './readCube.ts'

/** A cube and where its dimensions and figures go in the columns of the schema. */
interface LaidOutCube {
  readonly cube: Cube
  readonly layout: RemoteLayout
}

/**
 * A declared statistics table in JSON-stat (1.x or 2.0, a dataset or a collection that holds one for this schema), from its
 * values straight into columns. It gives what the same answer gives when it is kept as CSV, but keeps statuses that CSV has no
 * mark for. A field bears the id of its dimension, or the name that `remote.columns` gives it.
 */
export function readCubeTable(bytes: Uint8Array, resource: Resource, schema: Schema): ReadTable {
  const { text, encoding, issues: decoding } = decodeText(bytes, resource.encoding, resource.path)
  try {
    const { cube, layout } = cubeIn(text, resource, schema)
    const { columns, lines, issues, key } = columnsOfCube(cube, layout, resource, schema)
    const rows = layout.rows.reduce((product, { codes }) => product * codes.length, 1)
    return {
      table: {
        resource: resource.name,
        file: resource.path,
        columns,
        rowCount: lines.length,
        lines,
        ...(key && { key }),
      },
      receipt: receiptOf(resource, bytes, encoding, rows, lines.length),
      issues: [...decoding, ...issues],
    }
  } catch (error) {
    if (!(error instanceof CubeFault)) throw error
    const refusal = faultIssue(error, resource.path)
    return { table: null, receipt: receiptOf(resource, bytes, encoding, 0, 0), issues: [...decoding, refusal] }
  }
}

function cubeIn(text: string, resource: Resource, schema: Schema): LaidOutCube {
  const parsed = parseJson(text)
  if ('fault' in parsed) throw new CubeFault(`linje ${parsed.fault.line}`, parsed.fault.value, 'JSON')
  const found = parsed.values.length === 1 ? findCubes(parsed.values[0]) : null
  if (!found || found.length === 0) throw new CubeFault('', '', 'JSON-stat')
  const attempts = found.map(([, dataset]) => layOut(dataset, resource, schema))
  const fitting = attempts.filter((attempt): attempt is LaidOutCube => !(attempt instanceof CubeFault))
  if (fitting.length > 1) throw new CubeFault('', String(fitting.length), '1 dataset')
  const [only] = fitting
  if (!only) throw attempts[0]
  return only
}

function layOut(
  dataset: Readonly<Record<string, unknown>>,
  resource: Resource,
  schema: Schema,
): LaidOutCube | CubeFault {
  try {
    const cube = readCube(dataset)
    const remote = remoteOf(resource)
    return { cube, layout: remoteColumns(cube, metricOf(dataset, cube, remote, schema), remote, schema) }
  } catch (error) {
    if (error instanceof CubeFault) return error
    throw error
  }
}

/** Where the table measures one thing only, the values are that. */
function remoteOf({ remote, cube }: Resource): Pick<Remote, 'columns' | 'constants'> {
  const only = cube?.measures.length === 1 ? cube.measures[0]?.field : undefined
  const columns = new Map([...(only === undefined ? [] : [['value', only] as const]), ...(remote?.columns ?? [])])
  return { columns, constants: remote?.constants ?? new Map() }
}

/** The dimension of what is measured: as the file says, or else the one without a field whose codes have fields. */
function metricOf(
  dataset: Readonly<Record<string, unknown>>,
  { dimensions }: Cube,
  { columns }: Pick<Remote, 'columns'>,
  { fields }: Schema,
): string | null {
  const role = objectOf(dataset.role) ?? objectOf(objectOf(dataset.dimension)?.role)
  const hasField = (name: string) => fields.some((field) => field.name === (columns.get(name) ?? name))
  const unnamed = dimensions.find(({ id, codes }) => !hasField(id) && codes.some(hasField))
  return textsOf(role?.metric)[0] ?? unnamed?.id ?? null
}

function receiptOf({ path }: Resource, bytes: Uint8Array, encoding: string, read: number, loaded: number) {
  const blank = read - loaded
  const none = { title: 0, header: 0, setAside: 0, notes: 0 }
  return { file: path, bytes: bytes.length, encoding, delimiter: '', decimalChar: '.', read, loaded, blank, ...none }
}

function faultIssue({ path, value, expected }: CubeFault, file: string): Issue {
  const at = path === '' ? {} : { column: path }
  return { code: 'kube-form', severity: 'stop', file, ...at, expected, ...(value && { value: quoteCell(value) }) }
}
