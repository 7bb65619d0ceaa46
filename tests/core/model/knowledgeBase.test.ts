import { describe, expect, it } from 'vitest'
import { statusOfCode } from '../../../src/core/descriptor/ObservationStatus.ts'
import { categoryAt, dimensionOf, originAt, rowCount } from '../../../src/core/model/Dataset.ts'
import type { KnowledgeBase } from '../../../src/core/model/KnowledgeBase.ts'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { packageWith, readFrom, textOfFile } from '../../support/packageFiles.ts'

const [a, b, indicators] = ['observations/a.csv', 'observations/b.csv', 'indicators.csv']
const original = (path: string) => textOfFile(packageWith(), path)
const baseWith = (over: Readonly<Record<string, string>> = {}) => readKnowledgeBase(readFrom(packageWith(over)))
const baseWithRow = (path: string, row: string) => baseWith({ [path]: `${original(path)}${row}\n` })

function figures({ observations }: KnowledgeBase) {
  return Array.from({ length: rowCount(observations) }, (_, row) => {
    const key = ['indicator', 'place', 'group', 'period'].map((id) => categoryAt(dimensionOf(observations, id), row))
    return [key.join(' '), observations.values[row], statusOfCode(observations.status[row] as number)]
  })
}

const told = ({ issues }: KnowledgeBase) => issues.map(({ code, file, line }) => [code, file, line])

describe('observations', () => {
  it('of all files stand in one dataset, with status and origin a row', async () => {
    const base = await baseWith()
    expect(figures(base)).toEqual([
      ['nett 3203  2021', 90.5, 'ok'],
      ['nett 3203  2023', 94, 'preliminary'],
      ['nett NO  2023', Number.NaN, 'suppressed'],
      ['elever 3203  2023', 1200, 'ok'],
      ['elever 3203 jenter 2023', 0, 'nil'],
    ])
    const note = 'Sagt i to\nlinjer, med komma'
    expect(originAt(base.observations, 1)).toEqual({ file: a, line: 3, sourceId: 'asker', confidence: 'medium', note })
    expect(originAt(base.observations, 3)).toEqual({
      file: b,
      line: 2,
      sourceId: 'asker',
      confidence: 'high',
      note: '',
    })
  })

  it('are counted once when two rows say the same, and the double is told', async () => {
    const base = await baseWithRow(a, 'nett,3203,,2021,90.5,ok,asker,high,')
    expect(figures(base)).toHaveLength(5)
    expect(told(base)).toEqual([['nokkel-dobbel', a, 2]])
  })

  it('are left out when two rows disagree, and both are told', async () => {
    const base = await baseWithRow(a, 'nett,3203,,2021,91,ok,asker,high,')
    expect(figures(base).map(([key]) => key)).not.toContain('nett 3203  2021')
    expect(base.issues).toMatchObject([{ code: 'nokkel-dobbel', count: 2, lines: [2, 6] }])
  })

  it('are left out when two files disagree, and both files are told', async () => {
    const base = await baseWithRow(b, 'nett,3203,,2021,91,ok,asker,high,')
    expect(figures(base).map(([key]) => key)).not.toContain('nett 3203  2021')
    expect(told(base)).toEqual([
      ['nokkel-dobbel', a, 2],
      ['nokkel-dobbel', b, 4],
    ])
  })

  it.each([
    ['an indicator', 'nettt,3203,,2020,1,ok,asker,high,', 'nokkel-ukjent'],
    ['a place', 'nett,9999,,2020,1,ok,asker,high,', 'nokkel-ukjent'],
    ['a period', 'nett,3203,,i fjor,1,ok,asker,high,', 'verdi-ukjent'],
  ])('about %s nobody knows are left out and told', async (_, row, code) => {
    const base = await baseWithRow(a, row)
    expect(figures(base)).toHaveLength(5)
    expect(told(base)).toEqual([[code, a, 6]])
  })

  it('of an indicator without a known unit are left out, and the indicator is told', async () => {
    const base = await baseWith({ [indicators]: original(indicators).replace('pct', 'prosent') })
    expect([...base.indicators.keys()]).toEqual(['elever'])
    expect(figures(base)).toHaveLength(2)
    expect(told(base)).toEqual([['nokkel-ukjent', indicators, 2]])
  })

  it('beyond their scale are shown as missing, as the message says', async () => {
    const base = await baseWith({ [a]: original(a).replace('90.5', '190.5') })
    expect(figures(base)[0]).toEqual(['nett 3203  2021', Number.NaN, 'missing'])
    expect(told(base)).toEqual([['verdi-utenfor', a, 2]])
  })

  it('said to be hidden never show their number', async () => {
    const base = await baseWith({ [a]: original(a).replace(':,suppressed', '12,suppressed') })
    expect(figures(base)[2]).toEqual(['nett NO  2023', Number.NaN, 'suppressed'])
    expect(told(base)).toEqual([['verdi-ukjent', a, 5]])
  })
})

describe('nouns', () => {
  it('are neither of two that claim the same id', async () => {
    const base = await baseWithRow(indicators, 'nett,Noe annet,Other,pct,share,false,,T1,,context,once')
    expect([...base.indicators.keys()]).toEqual(['elever'])
    expect(told(base)).toContainEqual(['nokkel-dobbel', indicators, 2])
  })

  it('are built with both languages, lists, flags and no made-up direction', async () => {
    const base = await baseWith()
    expect(base.indicators.get('nett')).toMatchObject({
      name: { nb: 'På nett', en: 'Online' },
      unit: { id: 'pct', kind: 'share', decimals: 1, scaleMin: 0, scaleMax: 100 },
      additive: false,
      direction: 'higher',
      subThemeIds: ['T1.1', 'T1.2'],
      role: 'headline',
      frequency: 'year',
    })
    expect(base.indicators.get('elever')).toMatchObject({ additive: true, direction: null })
  })

  it('of places keep the zeros of their codes and the years they were in force', async () => {
    expect((await baseWith()).places.get('0220')).toEqual({
      id: '0220',
      name: { nb: 'Asker (før 2020)', en: 'Asker (before 2020)' },
      kind: 'kommune',
      validFrom: 1838,
      validTo: 2019,
      note: '',
    })
  })

  it('gather a place group from its rows', async () => {
    expect((await baseWith()).placeGroups).toEqual([
      { id: 'alle', name: { nb: 'Alle', en: 'All' }, placeIds: ['3203', 'NO'], validYear: 2024, basis: 'vår' },
    ])
  })

  it('put sub-themes under their theme, numbered without the T', async () => {
    const { themes } = await baseWith()
    expect(themes.map(({ number, subThemes }) => [number, subThemes.map((sub) => sub.number)])).toEqual([
      ['1', ['1.1', '1.2']],
      ['2', ['2.1']],
    ])
  })

  it('know money that is not given as not known, never as 0', async () => {
    const [project] = (await baseWith()).projects
    expect(project?.money).toEqual({
      budgetOriginal: null,
      budget: 1000000,
      spent: null,
      forecast: null,
      finalCost: null,
    })
  })
})

describe('the plan', () => {
  it('is of the municipality it names, else of the one its home place is', async () => {
    const of = async (extra: string) =>
      (await baseWith({ 'plan.json': `{"name":"Temaplan","home_place":"3203"${extra}}` })).plan?.municipality
    expect(await of(',"municipality":{"name":"Asker kommune"}')).toBe('Asker kommune')
    expect(await of('')).toBe('Asker')
  })

  it('may lack all but its name and its place', async () => {
    const { plan } = await baseWith({ 'plan.json': '{"name":"Temaplan","home_place":"3203"}' })
    expect(plan).toMatchObject({ name: { nb: 'Temaplan', en: '' }, homeId: '3203', milestones: [], decisions: [] })
  })

  it('has its name for a short name until it is given one', async () => {
    const plan = (extra: string) => `{"name":"Temaplan","home_place":"3203"${extra}}`
    const shortName = async (json: string) => (await baseWith({ 'plan.json': json })).plan?.shortName
    expect(await shortName(plan(''))).toEqual({ nb: 'Temaplan', en: '' })
    expect(await shortName(plan(',"short_name":"Smart","short_name_en":"Smart too"'))).toEqual({
      nb: 'Smart',
      en: 'Smart too',
    })
  })

  it('takes a milestone’s start for its end when no end is given', async () => {
    expect((await baseWith()).plan?.milestones[0]).toMatchObject({
      start: '2020-09-15',
      end: '2020-09-15',
      doneDate: null,
    })
  })

  it.each(['{}', '[]', 'null', '"plan"', '{"name":"Temaplan"}'])(
    'is none, and that is told, when it is %s',
    async (json) => {
      const base = await baseWith({ 'plan.json': json })
      expect(base.plan).toBeNull()
      expect(base.themes).toHaveLength(2)
      expect(base.issues).toContainEqual({
        code: 'pakke-form',
        severity: 'stop',
        file: 'plan.json',
        column: 'home_place',
      })
    },
  )
})
