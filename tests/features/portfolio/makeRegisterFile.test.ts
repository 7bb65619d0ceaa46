import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Portfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { measurePortfolio } from '../../../src/core/portfolio/measurePortfolio.ts'
import { measureProject } from '../../../src/core/portfolio/metrics/measureProject.ts'
import { readPortfolio } from '../../../src/core/portfolio/readPortfolio.ts'
import { makeRegisterFile, type RegisterFormat } from '../../../src/features/portfolio/download/makeRegisterFile.ts'
import { settings } from '../../core/portfolio/registers.ts'

const formats: readonly RegisterFormat[] = ['excelCsv', 'machineCsv', 'xlsx', 'json']

const tables = ['prosjekter', 'finansiering', 'gevinster', 'statusrapporter', 'milepaler', 'risikoer']
const example = readPortfolio(
  tables.map((table) => {
    const name = `eksempel-oppdiktet-${table}.csv`
    return { name, bytes: new Uint8Array(readFileSync(`data/eksempel/${name}`)) }
  }),
)
const odd = readPortfolio([
  {
    name: 'odd-2026-10-31.csv',
    bytes: new TextEncoder().encode(
      [
        'Tittel;Fase;Totalbudsjett (mill. £);Status økonomi;Sluttdato;Min egen kolonne;askers_andel;Prosjektleder',
        '"=SUM(A1)";Gjennomføre;1,245125;Vet ikke;2. kvartal 2027;"a;b";22 %;Kari Nordmann',
        '"To\nlinjer";Konsept;unntatt offl. § 23;Over budsjett;2026;;;',
        'C;Ukjent fase;ca. to;På budsjett;31.12.2026;x;;',
      ].join('\n'),
    ),
  },
])

/** Totals, colours and raw words: all that must come back. */
function told({ projects }: Portfolio) {
  const measured = projects.map((project) => measureProject(project, '2026-11-22', settings))
  const { metrics, themes, colours } = measurePortfolio(measured, ['T1.1', 'T4.7'])
  return {
    metrics: [...metrics.values()].map(({ id, value, nOf }) => ({ id, value, nOf })),
    themes,
    colours,
    projects: projects.map(({ key, asOf, currency, values, extra, ...rest }) => ({
      ...{ key, asOf, currency, extra: Object.fromEntries(extra) },
      ...{ fase: values.fase, okonomi: values.status_okonomi, end: values.slutt_prognose.parsed },
      ...{ exempt: 'basis' in values.budsjett ? values.budsjett.basis : null, risk: values.status_risiko },
      counts: [rest.funding, rest.benefits, rest.milestones, rest.risks, rest.reports].map(({ length }) => length),
    })),
  }
}

test.each(formats)('the example as %s reads back to the same totals, colours and words', async (format) => {
  const { name, blob } = await makeRegisterFile(format, example.projects, 'utvalg')
  const again = readPortfolio([{ name, bytes: new Uint8Array(await blob.arrayBuffer()) }])
  expect(again.projects).toHaveLength(26)
  expect(told(again)).toEqual(told(example))
})

test.each(formats)('formulas, pounds, line breaks and what could not be read survive %s', async (format) => {
  const { name, blob } = await makeRegisterFile(format, odd.projects, 'utvalg')
  const again = readPortfolio([{ name, bytes: new Uint8Array(await blob.arrayBuffer()) }])
  expect(told(again)).toEqual(told(odd))
  expect(again.projects.map(({ title }) => title)).toEqual(odd.projects.map(({ title }) => title))
  expect(await blob.text()).not.toContain('Nordmann')
})
