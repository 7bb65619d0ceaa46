import { expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { rowsFrom } from './registers.ts'

const head = 'GtProjectNumber;Title;GtProjectPhase'
const file = (name: string, ...rows: readonly string[]) => rowsFrom(name, [head, ...rows].join('\n'))
const keysOf = (...files: readonly ReturnType<typeof file>[]) =>
  buildPortfolio(files, {})
    .projects.map(({ key }) => key)
    .sort()

const asker = file('Porteføljestatus Asker-2026-11-03.csv', 'P1;Ny skyplattform;Planlegge', 'P2;Felles innsyn;Konsept')
const lier = file('Porteføljestatus Lier-2026-11-03.csv', 'P1;Digitalt vannmål;Planlegge', 'P2;Skoleskyss;Konsept')

test('exports of two portals that number alike are two registers, each called as its file is', () => {
  expect(keysOf(asker, lier)).toEqual([
    'Porteføljestatus Asker/P1',
    'Porteføljestatus Asker/P2',
    'Porteføljestatus Lier/P1',
    'Porteføljestatus Lier/P2',
  ])
})

test('two views of one portal are one register, also where a project has got another title', () => {
  const money = file('Økonomi-2026-11-03.csv', 'P1;Ny skyplattform;', 'P2;Felles innsynsløsning;')
  expect(keysOf(asker, money)).toEqual(['Prosjektportalen/P1', 'Prosjektportalen/P2'])
  expect(keysOf(asker, file('Andre-2026-11-03.csv', 'P7;Nytt;Konsept'))).toEqual([
    'Prosjektportalen/P1',
    'Prosjektportalen/P2',
    'Prosjektportalen/P7',
  ])
})

test('each view goes to its own portal, whatever their order', () => {
  const money = file('Økonomi-2026-11-03.csv', 'P2;Skoleskyss;', 'P1;Digitalt vannmål;')
  for (const files of [
    [asker, lier, money],
    [asker, money, lier],
  ])
    expect(keysOf(...files)).toHaveLength(4)
})

test('two portals whose files have one name keep their dates in it', () => {
  const [one, other] = [
    file('Økonomi-2026-10-01.csv', 'P1;Ny skyplattform;'),
    file('Økonomi-2026-11-01.csv', 'P1;Digitalt vannmål;'),
  ]
  expect(keysOf(one, other)).toEqual(['Økonomi-2026-10-01.csv/P1', 'Økonomi-2026-11-01.csv/P1'])
})
