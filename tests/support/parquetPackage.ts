import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const fixture = fileURLToPath(new URL('../fixtures/package', import.meta.url))

/** Writes the package of the tests into a folder, with a table in Parquet beside its own: people by place and year. */
export function packageWithParquet(folder: string, parquet: Uint8Array, listed: Listed = {}): void {
  cpSync(fixture, folder, { recursive: true })
  const path = join(folder, 'datapackage.json')
  const descriptor = JSON.parse(readFileSync(path, 'utf8'))
  descriptor.resources.push({
    name: 'stor',
    path: 'statistics/stor.parquet',
    title: 'Stor tabell',
    description: 'Folketall etter sted og år, i Parquet.',
    schema: {
      fields: [
        { name: 'place_id', type: 'string', title: 'Sted', constraints: { required: true, ...enumOf(listed.places) } },
        {
          name: 'period',
          type: 'year',
          title: 'År',
          constraints: { required: true, ...enumOf(listed.years) },
        },
        { name: 'population', type: 'integer', title: 'Folketall', constraints: { minimum: 0 } },
      ],
      primaryKey: ['place_id', 'period'],
    },
    kg: tableOf(descriptor),
  })
  writeFileSync(path, JSON.stringify(descriptor))
  writeFileSync(join(folder, 'statistics/stor.parquet'), parquet)
}

/** The categories its schema lists. */
interface Listed {
  readonly places?: readonly string[]
  readonly years?: readonly string[]
}

function enumOf(words: readonly string[] | undefined): { enum?: readonly string[] } {
  return words ? { enum: words } : {}
}

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly kg?: unknown }[]
}

/** What the table of the fixture says of itself holds for the one in Parquet too. */
function tableOf({ resources }: Descriptor): unknown {
  return resources.find(({ name }) => name === 'folketall')?.kg
}
