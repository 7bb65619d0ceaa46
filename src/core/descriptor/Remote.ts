import { type JsonObject, objectOf, textOf, textsOf } from './jsonValue.ts'

/** Which values of a variable are asked for, by code or by expressions such as `*`, `202?` and `from(2015)`. */
export interface RemoteChoice {
  readonly values: readonly string[]
  /** Another list of codes for the variable, such as `agg_KommSummer`; null for its own. */
  readonly codelist: string | null
}

/** A table of a statistics bank that answers in PxWebApi. */
export interface RemoteTable {
  readonly version: 1 | 2
  /** Where the tables are, such as `https://data.ssb.no/api/pxwebapi/v2`, without a slash at the end. */
  readonly base: string
  readonly table: string
  readonly language: string
  readonly selection: ReadonlyMap<string, RemoteChoice>
}

/** Where the figures of a resource come from, and how the answer becomes the columns of its file. */
export interface Remote {
  readonly from: { readonly address: string } | RemoteTable
  /** Asked for each time the table is opened; otherwise only when somebody refreshes the file. */
  readonly isLive: boolean
  /** By variable, by code of what is measured, or `value`: the field it becomes. */
  readonly columns: ReadonlyMap<string, string>
  /** By field: what the codes of the source are called in the file. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Fields that say the same in every row. */
  readonly constants: ReadonlyMap<string, string>
}

/** The `remote` of a resource; null where it has none that can be used. */
export function readRemote(json: unknown): Remote | null {
  const remote = objectOf(json)
  const from = remote && readFrom(remote)
  if (!remote || !from) return null
  return {
    from,
    isLive: remote.live === true,
    columns: mapOf(remote.columns, textOf),
    codes: mapOf(remote.codes, (codes) => mapOf(codes, textOf)),
    constants: mapOf(remote.constants, textOf),
  }
}

function readFrom(remote: JsonObject): Remote['from'] | null {
  const address = textOf(remote.address)
  if (address !== '') return isWeb(address) ? { address } : null
  const [host, table] = [textOf(remote.host), textOf(remote.table)]
  const version = remote.version === 1 ? 1 : 2
  const language = textOf(remote.language) || 'no'
  const usual = version === 1 ? `/api/v0/${language}/table` : '/api/pxwebapi/v2'
  const base = host.replace(/\/$/, '') + (textOf(remote.path) || usual).replace(/\/$/, '')
  if (!isWeb(base) || !/^[\w.-]{1,80}$/.test(table)) return null
  return { version, base, table, language, selection: mapOf(remote.selection, readChoice) }
}

function isWeb(address: string): boolean {
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address)
}

function readChoice(json: unknown): RemoteChoice {
  const choice = objectOf(json)
  return choice
    ? { values: textsOf(choice.values), codelist: textOf(choice.codelist) || null }
    : { values: textsOf(json), codelist: null }
}

function mapOf<T>(json: unknown, read: (value: unknown) => T): ReadonlyMap<string, T> {
  return new Map(Object.entries(objectOf(json) ?? {}).map(([name, value]) => [name, read(value)]))
}
