import type { RemoteTable } from '../../descriptor/Remote.ts'
import type { PxSelection } from './PxTable.ts'

/** A question as it is sent: with a body it is posted. */
export interface PxQuery {
  readonly address: string
  readonly body: string | null
}

/** PxWebApi takes no longer addresses than about 2 100 characters. */
const longestAddress = 2000

/** The question for a table's variables. Version 2 tells the codes of the code lists that are named. */
export function printPxMetadataQuery({ version, base, table, language, selection }: RemoteTable): PxQuery {
  if (version === 1) return { address: `${base}/${table}`, body: null }
  const codelists = [...selection].flatMap(([variable, { codelist }]): [string, string][] =>
    codelist === null ? [] : [[`codelist[${variable}]`, codelist]],
  )
  const words = new URLSearchParams([['lang', language], ['outputFormat', 'json-stat2'], ...codelists])
  return { address: `${base}/tables/${table}/metadata?${words}`, body: null }
}

/** The question for the cells of a selection, answered in JSON-stat 2. */
export function printPxDataQuery(remote: RemoteTable, selection: PxSelection): PxQuery {
  return remote.version === 1 ? firstQuery(remote, selection) : secondQuery(remote, selection)
}

function firstQuery({ base, table }: RemoteTable, selection: PxSelection): PxQuery {
  const query = selection.map(({ variable, codelist, codes }) => ({
    code: variable,
    selection: { filter: codelist === null ? 'item' : codelist.replace(/^(agg|vs)_/, '$1:'), values: codes },
  }))
  return { address: `${base}/${table}`, body: JSON.stringify({ query, response: { format: 'json-stat2' } }) }
}

function secondQuery({ base, table, language }: RemoteTable, selection: PxSelection): PxQuery {
  const words: [string, string][] = [
    ['lang', language],
    ['outputFormat', 'json-stat2'],
  ]
  const home = `${base}/tables/${table}/data`
  const chosen = selection.flatMap(({ variable, codelist, codes }): [string, string][] => [
    [`valueCodes[${variable}]`, codes.join(',')],
    ...(codelist === null ? [] : [[`codelist[${variable}]`, codelist] as [string, string]]),
  ])
  const address = `${home}?${new URLSearchParams([...words, ...chosen])}`
  // A comma parts the codes of an address, so a code that holds one is posted.
  const isPlain = selection.every(({ codes }) => !codes.some((code) => /[,[\]*?()]/.test(code)))
  if (isPlain && address.length <= longestAddress) return { address, body: null }
  const posted = selection.map(({ variable, codelist, codes }) => ({
    variableCode: variable,
    ...(codelist !== null && { codelist }),
    valueCodes: codes,
  }))
  return { address: `${home}?${new URLSearchParams(words)}`, body: JSON.stringify({ selection: posted }) }
}
