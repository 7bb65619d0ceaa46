import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { textIn, unzip } from '../support/unzip.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kg-chart-'))
afterAll(() => rmSync(folder, { recursive: true }))

function kg(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  return new Promise((resolve) => {
    execFile(process.execPath, [tsx, 'src/cli/kg.ts', ...words], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })
}

describe('kg chart', { timeout: 60_000 }, () => {
  it('draws the chosen places and years', async () => {
    const { code, stdout } = await kg('chart', 'valg_storting', '--place', '3203~NO', '--time', '2013..2021')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^<svg .*Asker.*<\/svg>\n$/s)
    expect(stdout).toContain('Asker og Norge, 2013–2021')
    expect(stdout).toMatch(
      /@font-face{font-family:'Inter Variable'[^}]*src:url\(data:font\/woff2;base64,d09GMg[\w+/=]{9999,}\)/,
    )
  })

  it('takes an address as it stands, and lets a flag go before it', async () => {
    const address = 'https://kg.example/indikator/?id=pop_total&med=naboer&index=2020&time=2020..2024&vis=hellning'
    const { code, stdout, stderr } = await kg('chart', '--query', address, '--index', '2021', '--time', '2021..2024')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('indeks, 2021 = 100')
    expect(stdout).toContain('Bare 2021 og 2024 er tegnet.')
    expect(stdout).toContain('Bærum')
  })

  it('draws places by two indicators', async () => {
    const { code, stdout } = await kg('chart', 'pop_total', '--against', 'valg_storting', '--view', 'spredning')
    expect(code).toBe(0)
    expect(stdout).toContain('steder etter begge tallene')
  })

  it('writes the figures, the workbook and the slide', async () => {
    const out = (name: string) => join(folder, name)
    const words = ['chart', 'valg_storting', '--today', '2026-11-22', '--out']
    const codes = await Promise.all(['a.csv', 'a.xlsx', 'a.pptx', 'a.json'].map((name) => kg(...words, out(name))))
    expect(codes.map(({ code, stderr }) => [code, stderr])).toEqual(Array.from({ length: 4 }, () => [0, '']))
    expect(readFileSync(out('a.csv'), 'utf8')).toContain(';3203;Asker;;2021;tall;81,7;;prosent;')
    expect(unzip(readFileSync(out('a.xlsx'))).has('xl/worksheets/sheet4.xml')).toBe(true)
    expect(textIn(unzip(readFileSync(out('a.pptx'))), 'ppt/slides/slide1.xml')).toContain(
      'Asker stemmer mer enn landet',
    )
    expect(JSON.parse(readFileSync(out('a.json'), 'utf8')).created).toBe('2026-11-22')
  })

  it('draws a picture without a browser, in the pixels asked for', async () => {
    const file = join(folder, 'a.png')
    const { code, stderr } = await kg('chart', 'valg_storting', '--size', 'share', '--out', file)
    expect([code, stderr]).toEqual([0, ''])
    const png = readFileSync(file)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 628])
    expect(png.length).toBeGreaterThan(40_000)
  })

  it.each([
    ['nobody knows the indicator', ['chart', 'valg'], 1, 'Kanskje valg_storting'],
    ['the ending says nothing', ['chart', 'valg_storting', '--out', 'a.bmp'], 1, 'Vet ikke hva a.bmp skal være'],
    ['the time cannot be read', ['chart', 'valg_storting', '--time', 'i fjor'], 2, 'Ikke forstått: --time i fjor'],
    [
      'the figures cannot be shown so',
      ['chart', 'valg_storting', '--per', '1000'],
      1,
      'kan ikke vises slik: --per 1000',
    ],
    ['nobody has the place', ['chart', 'valg_storting', '--place', '9999'], 1, 'kan ikke vises slik: 9999'],
    ['there is no package', ['chart', 'x', '--folder', '/finnes/ikke'], 2, 'finner ikke datapackage.json'],
    [
      'nobody speaks the language',
      ['chart', 'valg_storting', '--lang', 'fr'],
      2,
      'Kjenner ikke språket «fr»: nb, nn, en.',
    ],
    ['the file cannot be written', ['chart', 'valg_storting', '--out', '/finnes/ikke/a.svg'], 2, 'kan ikke skrives'],
    ['there is no collection', ['deck', '/finnes/ikke.json'], 2, 'finner ikke filen'],
    ['it is no collection', ['deck', 'package.json'], 2, 'ikke en samling'],
  ])('says so when %s', async (_, words, code, told) => {
    const result = await kg(...words)
    expect([result.code, result.stdout]).toEqual([code, ''])
    expect(result.stderr).toContain(told)
  })
})

it('shows how to ask for what was asked for, and no traces of the program', { timeout: 60_000 }, async () => {
  const { code, stderr } = await kg('chart', 'valg_storting', '--tull', '3')
  expect(code).toBe(2)
  expect(stderr).toContain('kg chart <indicator>')
  expect(stderr).not.toMatch(/kg check|\n {4}at /)
})

describe('kg deck', { timeout: 60_000 }, () => {
  it('writes a collection as slides and tells what was left out', async () => {
    const [from, to] = [join(folder, 'c.json'), join(folder, 'c.pptx')]
    const figures = [
      { kind: 'chart', show: { id: 'bb_100' } },
      { kind: 'chart', show: { id: 'finnes-ikke' } },
    ]
    writeFileSync(from, JSON.stringify({ version: 1, title: 'Møte', figures }))
    const { code, stdout, stderr } = await kg('deck', from, '--out', to)
    expect([code, stdout]).toEqual([1, `${to}: 4 lysbilder av 1 figurer\n`])
    expect(stderr).toContain('1 figurer er utelatt')
    expect(unzip(readFileSync(to)).has('ppt/slides/slide4.xml')).toBe(true)
  })
})
