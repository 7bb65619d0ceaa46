import type { OpenedFile } from '../../load/intakeMessages.ts'

/** How the file was read, as a Data Package that says so: the reader's choices and ours, to commit beside the file. */
export function choicesDescriptor(opened: OpenedFile, isConfirmed: boolean): string {
  const { path, choices, reading, preview, sha256 } = opened
  const { receipt, headerLines = [] } = reading
  const file = path.split('/').at(-1) ?? path
  const name = file
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const above = Array.from({ length: (headerLines[0] ?? receipt.title + 1) - 1 }, (_, index) => index + 1)
  const dialect = {
    ...(receipt.delimiter !== '' && delimiterOf(receipt.delimiter)),
    header: receipt.header > 0,
    ...(above.length > 0 && { commentRows: above }),
    ...(headerLines.length > 0 && { headerRows: headerLines }),
  }
  const fields = preview?.facts.map(({ name: column, isNumber }, index) => ({
    name: column,
    type: preview.types[index],
    ...(isNumber && receipt.decimalChar === ',' && { decimalChar: ',', groupChar: ' ' }),
  }))
  const resource = {
    name: name || 'data',
    path: file,
    ...(receipt.encoding !== '' && { encoding: receipt.encoding }),
    bytes: receipt.bytes,
    ...(sha256 !== '' && { hash: `sha256:${sha256}` }),
    dialect,
    ...(fields && { schema: { fields } }),
    kg: { choices, confirmed: isConfirmed },
  }
  const descriptor = { $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', resources: [resource] }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

/** Columns aligned with blanks stand after one or two of them, and any more are no part of a cell. */
function delimiterOf(name: string): { delimiter: string; skipInitialSpace?: true } {
  const delimiter = signs[name] ?? name
  return name === 'aligned' || name === 'spaces' ? { delimiter, skipInitialSpace: true } : { delimiter }
}

const signs: Readonly<Record<string, string>> = { tab: '\t', tabs: '\t\t', space: ' ', aligned: ' ', spaces: '  ' }
