import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kg-aggregate-'))

function written(text: string): string {
  const file = join(folder, `${Math.abs(Buffer.from(text).reduce((sum, byte) => (sum * 31 + byte) | 0, 7))}.csv`)
  writeFileSync(file, text)
  return file
}

function kg(...words: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'src/cli/kg.ts', 'aggregate', ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const sold = 'sted;varegruppe;antall\nAsker;epler;1,1\nAsker;pærer;2,2\nBærum;epler;10\nBærum;pærer;:\n'

describe('kg aggregate', { timeout: 60_000 }, () => {
  it('groups and sums a file nobody has described, to the last digit, and tells what a sum lacks', () => {
    const { status, stdout, stderr } = kg(
      written(sold),
      '--group',
      'sted',
      '--reduce',
      'sum:antall',
      '--reduce',
      'max:antall',
    )
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        'sted,sum:antall,max:antall,status\nAsker,3.3,2.2,\nBærum,10,10,sum:antall incomplete 1 av 2; max:antall incomplete 1 av 2\n',
    })
    expect(stderr).toContain('ufullstendige')
  })

  it('counts only the rows that are asked for', () => {
    const file = written(sold)
    const asked = (...where: string[]) => kg(file, '--reduce', 'sum:antall', ...where).stdout.split('\n')[1]
    expect(asked('--where', 'varegruppe=epler')).toBe('11.1,')
    expect(asked('--where', 'varegruppe=epler|pærer', '--where', 'sted=Asker')).toBe('3.3,')
    expect(asked('--where', 'sted=Oslo')).toBe(',sum:antall missing')
  })

  it('answers in JSON, with the rule or the gap beside each figure', () => {
    const { stdout } = kg(written(sold), '--group', 'sted,varegruppe', '--reduce', 'sum:antall', '--json')
    const { outcome, fields, rows, status } = JSON.parse(stdout)
    expect(outcome).toBe('read')
    expect(fields.map(({ name }: { name: string }) => name)).toEqual(['sted', 'varegruppe', 'sum:antall'])
    expect(rows[3]).toEqual(['Bærum', 'pærer', null])
    expect(status[3][2]).toMatchObject({ counted: 0, expected: 1 })
  })

  it('does not count a total with its parts, named or not, unless it is told to', () => {
    const named = written('kjønn;antall\nkvinner;5\nmenn;4\nbegge kjønn;9\n')
    expect(kg(named, '--reduce', 'sum:antall')).toMatchObject({
      stdout: 'sum:antall,status\n9,\n',
      stderr: expect.stringContaining('«begge kjønn»'),
    })
    expect(kg(named, '--reduce', 'sum:antall', '--allow', 'totals').stdout).toBe('sum:antall,status\n18,\n')
    const unnamed = written('sted;antall\na;5\nb;4\nc;3\nd;12\n')
    expect(kg(unnamed, '--reduce', 'sum:antall')).toMatchObject({
      stdout: 'sum:antall,status\n12,\n',
      stderr: expect.stringContaining('Linje 5'),
    })
  })

  it('counts what stands twice once, says so, and adds it all when it is told to', () => {
    const places = ['Asker', 'Bærum', 'Lier', 'Drammen', 'Oslo', 'Nesodden', 'Frogn', 'Vestby', 'Ås', 'Enebakk']
    const lines = places.flatMap((place, at) => [`${place};2023;${at + 1}`, `${place};2024;${at + 2}`])
    const file = written(['sted;år;antall', ...lines, lines[0], ''].join('\n'))
    const once = kg(file, '--reduce', 'count:antall')
    expect([once.stdout.split('\n')[1], once.stderr]).toEqual(['20,', expect.stringContaining('er regnet med én gang')])
    expect(kg(file, '--reduce', 'count:antall', '--allow', 'doubles').stdout.split('\n')[1]).toBe('21,')
  })

  it('refuses to add up shares, and counties with their municipalities, by rules that can be set aside', () => {
    const shares = written('sted;andel\na;40\nb;60\n')
    expect(kg(shares, '--reduce', 'sum:andel')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('notAdditive'),
    })
    expect(kg(shares, '--reduce', 'sum:andel', '--allow', 'notAdditive')).toMatchObject({ status: 0 })
    const levels = written('kommune;antall\n03;9\n0301;9\n32;7\n3203;3\n3201;4\n')
    expect(kg(levels, '--reduce', 'sum:antall').stdout).toContain('mixedLevels')
    expect(kg(levels, '--reduce', 'sum:antall', '--where', 'kommune=3203|3201').stdout).toBe('sum:antall,status\n7,\n')
  })

  it('follows what the package around the file declares', () => {
    const file = 'data/statistics/population.csv'
    expect(kg(file, '--group', 'place_id', '--reduce', 'sum:population', '--where', 'place_id=3203')).toMatchObject({
      status: 1,
      stdout: 'place_id,sum:population,status\n3203,,sum:population stockOverTime\n',
    })
    const { stdout } = kg(
      file,
      '--group',
      'period',
      '--reduce',
      'sum:population',
      '--where',
      'level=kommune',
      '--where',
      'period=2026',
    )
    expect(stdout.split('\n')[1]).toBe('2026,5627400,')
    expect(kg('data/statistics/turnout.csv', '--group', 'period', '--reduce', 'sum:eligible_voters').stdout).toContain(
      '2025,4059218,',
    )
  })

  it('refuses, asks, and tells when it cannot run', () => {
    expect(kg('tests/fixtures/intake/empty.csv', '--reduce', 'sum:a').status).toBe(1)
    expect(kg('tests/fixtures/intake/ambiguous.csv', '--reduce', 'sum:a').status).toBe(3)
    expect(kg('finnes-ikke.csv', '--reduce', 'sum:a').status).toBe(1)
    expect(kg(written(sold), '--reduce', 'sum:finnes-ikke')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('antall'),
    })
    expect(kg(written(sold)).status).toBe(2)
    expect(kg(written(sold), '--reduce', 'sum:antall', '--allow', 'alt').status).toBe(2)
  })

  it('tells of a value that no row holds, and of a column that holds no numbers', () => {
    const one = kg(written(sold), '--group', 'sted', '--reduce', 'sum:antall', '--where', 'varegruppe=epler|eppler')
    expect(one).toMatchObject({ status: 0, stderr: expect.stringContaining('Ingen rader har «eppler» i varegruppe.') })
    const other = kg(written(sold), '--group', 'sted', '--reduce', 'sum:varegruppe')
    expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining('«varegruppe» er ikke lest som tall') })
  })

  it('answers in JSON also when it refuses or asks', () => {
    const { status, stdout } = kg('tests/fixtures/intake/ambiguous.csv', '--reduce', 'sum:a', '--json')
    expect(status).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'question', rows: [], issues: [{ severity: 'stop' }] })
  })

  it('takes the answer to what it asks', () => {
    const file = written('sted;pris\nAsker;1.234\nBærum;2.345\n')
    expect(kg(file, '--group', 'sted', '--reduce', 'sum:pris').status).toBe(3)
    const answered = kg(file, '--group', 'sted', '--reduce', 'sum:pris', '--dialect', 'decimal=comma')
    expect(answered).toMatchObject({ status: 0, stdout: 'sted,sum:pris,status\nAsker,1234,\nBærum,2345,\n' })
    expect(kg(file, '--reduce', 'sum:pris', '--dialect', 'hva=1').status).toBe(2)
  })
})
