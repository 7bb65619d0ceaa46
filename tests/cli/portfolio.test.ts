import { afterEach, expect, test, vi } from 'vitest'
import { portfolio } from '../../src/cli/portfolio.ts'

afterEach(() => vi.restoreAllMocks())

const fixture = (name: string) => `tests/fixtures/portfolio/${name}`

async function run(...words: string[]) {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const faults = vi.spyOn(console, 'error').mockImplementation(() => {})
  const code = await portfolio(words)
  const [text, fault] = [out.mock.calls.flat().join('\n'), faults.mock.calls.flat().join('\n')]
  return { code, text, fault, json: words.includes('--json') && code !== 2 ? JSON.parse(text) : null }
}

test('prints one object of receipt, issues, projects, metrics and attention', async () => {
  const { code, json } = await run(fixture('kommune-2026-10-31.csv'), '--json')
  expect(code).toBe(0)
  expect(Object.keys(json)).toEqual(['receipt', 'issues', 'projects', 'metrics', 'attention'])
  expect(json.receipt.reference).toBe('2026-10-31')
  expect(json.receipt.files[0]).toMatchObject({ read: 5, loaded: 3, sumRows: 1, setAside: 0 })
  expect(
    json.projects.map((one: Record<string, unknown>) => [one.prosjekt_id, one.budsjett, one.slutt_prognose]),
  ).toEqual([
    ['1', 9_500_000, '2027-12-31'],
    ['2', 1_200_000, '2027-K2'],
    ['3', null, null],
  ])
  expect(json.projects[2].reason.budsjett).toBe('exempt')
  expect(json.metrics.portfolio.metrics.sum_budsjett).toMatchObject({ value: 10_700_000, nOf: { n: 2, of: 3 } })
  expect(json.metrics.projects['kommune/1'].kostnadsavvik_kr.value).toBe(600_000)
})

test('reads headings of the British major projects, with their currency, exemptions and quarters', async () => {
  const { json } = await run(fixture('gmpp-2021-03-31.csv'), '--json')
  expect(
    json.projects.map((one: Record<string, unknown>) => [
      one.status_samlet,
      one.budsjett,
      one.slutt_godkjent,
      one.valuta,
    ]),
  ).toEqual([
    ['rod', 1_234_500_000, '2031-07-25', 'GBP'],
    [null, null, '2025-K1', 'GBP'],
    ['gronn', 12_250_000, '2030', 'GBP'],
  ])
})

test('reads JSON with tables inside each project', async () => {
  const { json } = await run(fixture('nestet-2026-11-22.json'), '--json')
  expect(json.metrics.projects['nestet/J1'].finansieringsgrad.value).toBe(60)
  expect(json.attention.map(({ rule }: { rule: string }) => rule)).toContain('R7')
})

test('the day and the unit may be said', async () => {
  const { json } = await run(fixture('nestet-2026-11-22.json'), '--json', '--per-dato', '2026-12-31', '--unit', 'tusen')
  expect(json.receipt.reference).toBe('2026-12-31')
  expect(json.projects[0].budsjett).toBe(9_000_000_000)
})

test('a workbook that is none is refused plainly', async () => {
  const { code, text } = await run(fixture('bok.xlsx'))
  expect(code).toBe(1)
  expect(text).toContain('Lagre filen som XLSX')
})

test('nonsense is refused before anything is read', async () => {
  expect((await run()).code).toBe(2)
  expect((await run(fixture('bok.xlsx'), '--unit', 'timer')).fault).toContain('kr, tusen or mill')
  expect((await run(fixture('bok.xlsx'), '--per-dato', 'i går')).fault).toContain('2026-11-22')
})

test('the example register fires every rule, and its every row says that it is made up', async () => {
  const tables = ['prosjekter', 'finansiering', 'gevinster', 'statusrapporter', 'milepaler', 'risikoer']
  const { json } = await run(...tables.map((name) => `data/eksempel/eksempel-oppdiktet-${name}.csv`), '--json')
  const rules = new Set(json.attention.map(({ rule }: { rule: string }) => rule))
  expect(rules.size).toBe(15)
  expect(json.issues).toEqual([])
  for (const project of json.projects) {
    expect(project.kilde_register).toBe('Eksempelregister (oppdiktet)')
    expect(project.tittel).toContain('(oppdiktet)')
  }
  expect(new Set(json.projects.map(({ fase }: { fase: string }) => fase)).size).toBe(6)
  expect(
    Object.values(json.metrics.portfolio.colours.samlet).every((one) => (one as { count: number }).count > 0),
  ).toBe(true)
})

test('every figure of the portfolio says n of N, and every hit its rule, severity and reason in words', async () => {
  const { json } = await run(fixture('nestet-2026-11-22.json'), '--json')
  const metrics: { id: string; nOf?: unknown }[] = Object.values(json.metrics.portfolio.metrics)
  expect(metrics.length).toBeGreaterThan(20)
  expect(metrics.filter(({ nOf }) => nOf === undefined)).toEqual([])
  expect(json.attention.length).toBeGreaterThan(0)
  for (const { rule, severity, reason } of json.attention) {
    expect(rule).toMatch(/^R\d+$/)
    expect(['hoy', 'middels', 'lav']).toContain(severity)
    expect(reason).toMatch(/^[A-ZÆØÅ0-9].*\.$/)
  }
  const [project] = Object.values(json.metrics.projects) as Record<string, unknown>[]
  expect(project).toHaveProperty('maloppnaelse')
  expect(project).toHaveProperty('nokkelavvik')
})
