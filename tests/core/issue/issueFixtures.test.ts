import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type OpenFile, openFile } from '../../../src/core/intake/openFile.ts'
import { gatherIssues, type Issue } from '../../../src/core/issue/Issue.ts'
import { type IssueCode, issueCodes } from '../../../src/core/issue/issueCodes.ts'
import { checkPackage } from '../../../src/core/pipeline.ts'
import { filesOf, packageWith, readFrom, textOfFile } from '../../support/packageFiles.ts'

interface Expected {
  readonly without?: readonly string[]
  readonly issues: readonly Issue[]
}

/** Faults of a project register that is dropped on the page, not of a package: tests/core/portfolio breaks those. */
const ofRegisters: readonly IssueCode[] = [
  'dato-flertydig',
  'enhet-mangler',
  'kobling-usikker',
  'prosjekt-borte',
  'nokkel-fra-tittel',
  'kolonne-beholdt',
  'null-kan-vaere-tomt',
  'status-upublisert',
  'fargeregel-mangler',
  'rest-ryddet',
  'person-fjernet',
  'vekt-sum',
  'per-dato-mangler',
  'finansiering-brettet',
]

/** Faults of the network, not of a file, and of addresses: LoadError, tests/load and validateLinks break those. */
const ofAddresses: readonly IssueCode[] = ['kopi-gammel', 'kilde-grense', 'kilde-ikke-tillatt', 'lenke-avvist']

/** The fixture's own `open.*`, read as a file nobody has described; else the faultless package with its files laid over. */
function brokenBy(code: string): {
  readonly open?: OpenFile
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly issues: readonly Issue[]
} {
  const fixture = filesOf(`issues/${code}`)
  const expected = JSON.parse(textOfFile(fixture, 'expected.json')) as Expected
  const [open] = [...fixture].filter(([path]) => path.startsWith('open.'))
  if (open) return { open: { file: open[0], bytes: open[1] }, files: fixture, issues: expected.issues }
  const files = new Map([...packageWith(), ...fixture])
  for (const path of expected.without ?? []) files.delete(path)
  return { files, issues: expected.issues }
}

it('finds no fault in the package the fixtures break', async () => {
  expect((await checkPackage(readFrom(packageWith()))).issues).toEqual([])
})

describe.each(issueCodes.filter((code) => !ofRegisters.includes(code) && !ofAddresses.includes(code)))('%s', (code) => {
  it('has a fixture', () => {
    expect(existsSync(fileURLToPath(new URL(`../../fixtures/issues/${code}`, import.meta.url)))).toBe(true)
  })

  it('is found with its place and value, and what else is found follows from it', async () => {
    const { open, files, issues } = brokenBy(code)
    const found = open ? gatherIssues(openFile(open).issues) : (await checkPackage(readFrom(files))).issues
    expect(found.filter((issue) => issue.code === code)).toEqual(expect.arrayContaining([...issues]))
    expect(found.filter((issue) => issue.code !== code)).toEqual([])
  })
})
