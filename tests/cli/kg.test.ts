import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'kg-'))
afterAll(() => rmSync(temporary, { recursive: true }))

/** The faultless package with a fixture's files laid over it, on disk. */
function folderBrokenBy(code: string | null): string {
  const folder = mkdtempSync(join(temporary, 'pakke-'))
  cpSync(join(root, 'tests/fixtures/package'), folder, { recursive: true })
  if (code !== null) cpSync(join(root, 'tests/fixtures/issues', code), folder, { recursive: true })
  return folder
}

function kg(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  return new Promise((resolve) => {
    execFile(process.execPath, [tsx, 'src/cli/kg.ts', ...words], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })
}

describe('kg check', { timeout: 30_000 }, () => {
  it('ends with 0 and an account of every file when nothing is wrong', async () => {
    const { code, stdout, stderr } = await kg('check', folderBrokenBy(null))
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('observations/a.csv: 4 = 1 + 3 + 0 + 0\n')
    expect(stdout).toContain('13 filer, 0 feil, 0 merknader\n')
  })

  it('ends with 1 and says file, line, column, value and remedy of a fault', async () => {
    const { code, stdout } = await kg('check', folderBrokenBy('tall-ikke-lest'))
    expect(code).toBe(1)
    const sentence = stdout.split('\n').find((line) => line.startsWith('✗'))
    for (const part of ['observations/a.csv', 'linje 2', '«value»', '«90,5»', 'Rett cellen', '(tall-ikke-lest)']) {
      expect(sentence).toContain(part)
    }
  })

  it('ends with 0 when there is nothing but a note', async () => {
    const { code, stdout } = await kg('check', folderBrokenBy('dato-avvik'))
    expect(code).toBe(0)
    expect(stdout).toMatch(/^· documents\.csv, linje 2.*\(dato-avvik\)$/m)
  })

  it('tells the same as JSON', async () => {
    const { code, stdout } = await kg('check', folderBrokenBy('verdi-utenfor'), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout).issues).toMatchObject([{ code: 'verdi-utenfor', line: 2, value: '104' }])
  })

  it.each([
    ['the folder is not there', ['check', '/finnes/ikke'], '/finnes/ikke/datapackage.json: Filen finnes ikke'],
    ['an option is unknown', ['check', '--hva'], '--hva'],
    ['the command is unknown', ['sjekk'], 'kg check [folder]'],
    ['no command is given', [], 'kg check [folder]'],
  ])('ends with 2 when %s', async (_, words, told) => {
    const { code, stdout, stderr } = await kg(...words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(told)
    expect(stderr).not.toContain('    at ')
  })
})
