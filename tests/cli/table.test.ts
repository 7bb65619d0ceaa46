import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fixture = (name: string) => `tests/fixtures/intake/${name}`

function kg(...words: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'src/cli/kg.ts', 'table', ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('kg table', { timeout: 60_000 }, () => {
  it('prints canonical CSV, and messages apart', () => {
    const { status, stdout, stderr } = kg(fixture('ssb-title.csv'))
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        'region,statistikkvariabel,2022,2023,2024\n3203 Asker,Personer,97784,98815,99726\n0301 Oslo,Personer,699827,709037,717710\n' +
        '3101 Halden,Personer,,31720,\n1103 Stavanger,Personer,0,148682,149048\n',
    })
    expect(stderr).toContain('(tittel-hoppet-over)')
  })

  it('tells of every file on a line of its own, whatever becomes of it', () => {
    const named = ['kostra.csv', 'empty.csv', 'ambiguous.csv', 'not-there.csv', 'simple.xlsx', 'package'].map(fixture)
    const { status, stdout } = kg(...named, '--json')
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(3)
    expect(told.map(({ file, outcome }) => [file, outcome])).toEqual(
      named.map((file, index) => [file, ['read', 'refused', 'question', 'refused', 'read', 'question'][index]]),
    )
    expect(told[0].rows[2]).toEqual(['1103', 'Stavanger', 2023, 1005.25, null])
    expect(told[0].status[2]).toEqual([null, null, null, null, 'impossible'])
    expect(told[5].tables.map(({ file, outcome }: { file: string; outcome: string }) => [file, outcome])).toEqual([
      ['data/a.csv', 'read'],
      ['b', 'read'],
      ['data/c1.csv', 'read'],
      ['../secret.csv', 'refused'],
      ['https://example.com/x.csv', 'refused'],
    ])
  })

  it('takes answers', () => {
    const { status, stdout } = kg(fixture('ambiguous.csv'), '--dialect', 'decimal=comma')
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'kommune,beløp\nAsker,245000\nBærum,250125\nOslo,345678\n',
    })
    expect(kg(fixture('twosheets.xlsx'), '--sheet', '2').stdout).toBe('x,y\n3,4\n')
    expect(kg(fixture('ambiguous.csv'), '--dialect', 'nonsense').status).toBe(2)
  })
})
