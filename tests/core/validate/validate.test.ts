import { describe, expect, it } from 'vitest'
import type { Schema } from '../../../src/core/descriptor/Schema.ts'
import { validateConstraints } from '../../../src/core/validate/validateConstraints.ts'
import { validateDates, validateListedDates } from '../../../src/core/validate/validateDates.ts'
import { validateScale, validateStatus } from '../../../src/core/validate/validateFigures.ts'
import { validateForeignKey, validateSharedKeys, validateUnique } from '../../../src/core/validate/validateKeys.ts'
import { validatePlaceYears } from '../../../src/core/validate/validatePlaces.ts'
import { validatePlan } from '../../../src/core/validate/validatePlan.ts'
import { withoutFaultyCells } from '../../../src/core/validate/withoutFaultyCells.ts'
import { fieldWith, rowsOfTable, schemaWith, tableWith } from '../../support/tables.ts'

type Issues = ReturnType<typeof validateConstraints>
const told = (issues: Issues) => issues.map(({ code, line, column, value }) => [code, line, column, value])

const texts = (header: string, rows: string, over: Partial<Schema> = {}) =>
  tableWith(
    `${header}\n${rows}`,
    schemaWith(
      header.split(',').map((name) => fieldWith(name)),
      over,
    ),
  )
const table = (fields: Parameters<typeof schemaWith>[0], rows: string) =>
  tableWith(`${fields.map(({ name }) => name).join(',')}\n${rows}`, schemaWith(fields))

describe('the plan', () => {
  const plan = { name: 'Plan', home_place: '3203' }

  it('has dates that exist, whole or in part', () => {
    const dates = ['2026', '2026-K4', '2026-11', '2026-11-22'].map((start) => ({ start }))
    expect(validatePlan({ ...plan, milestones: dates }, 'plan.json')).toEqual([])
    const wrong = { ...plan, decisions: [{ date: '2020-02-30' }], milestones: [{ start: '22.11.2026' }] }
    expect(told(validatePlan(wrong, 'plan.json'))).toEqual([
      ['dato-ikke-lest', undefined, 'decisions[0].date', '2020-02-30'],
      ['dato-ikke-lest', undefined, 'milestones[0].start', '22.11.2026'],
    ])
  })

  it('has milestones that do not end before they start', () => {
    const milestones = [{ start: '2026-03', end: '2026-02-01' }]
    expect(told(validatePlan({ ...plan, milestones }, 'plan.json'))).toEqual([
      ['dato-umulig', undefined, 'milestones[0].end', '2026-02-01'],
    ])
  })
})

describe('constraints', () => {
  it('that cannot be tried are told, and harm nothing', () => {
    for (const pattern of ['(a+)+b', '[']) {
      const field = fieldWith('kode', 'string', { pattern })
      expect(validateConstraints(table([field], `${'a'.repeat(60)}\n`))).toMatchObject([{ code: 'pakke-form' }])
    }
  })

  it('ask for a required cell', () => {
    const field = fieldWith('kode', 'string', { required: true })
    expect(told(validateConstraints(table([field, fieldWith('x')], 'a,1\n,2\n')))).toEqual([
      ['verdi-mangler', 3, 'kode', ''],
    ])
  })

  it('take a required number that is missing for a stated reason', () => {
    const field = fieldWith('tall', 'number', { required: true })
    const schema = schemaWith([field, fieldWith('x')], {
      missingMarks: [
        { mark: '', status: 'missing' },
        { mark: ':', status: 'suppressed' },
      ],
    })
    expect(told(validateConstraints(tableWith('tall,x\n:,1\n,2\n', schema)))).toEqual([
      ['verdi-mangler', 3, 'tall', ''],
    ])
  })

  it('keep to a closed list, item by item in a list', () => {
    const word = fieldWith('ord', 'string', { enum: ['ja', 'nei'] })
    const list = fieldWith('liste', 'list', { enum: ['a', 'b'] })
    expect(told(validateConstraints(table([word, list], 'ja,a|b\nkanskje,a|c\n,\n')))).toEqual([
      ['verdi-ukjent', 3, 'ord', 'kanskje'],
      ['verdi-ukjent', 3, 'liste', 'c'],
    ])
  })

  it('match a pattern against the whole cell', () => {
    const field = fieldWith('kode', 'string', { pattern: '\\d{4}' })
    expect(told(validateConstraints(table([field], '0301\n03011\n')))).toEqual([['verdi-ukjent', 3, 'kode', '03011']])
  })

  it.each([
    [{ minimum: 0, maximum: 100 }, '0–100'],
    [{ minimum: 0 }, '≥ 0'],
  ])('keep numbers within %j', (range, expected) => {
    const issues = validateConstraints(table([fieldWith('tall', 'number', range)], '0\n100\n-4.4\n'))
    expect(issues).toMatchObject([{ code: 'verdi-utenfor', line: 4, value: '-4.4', expected }])
  })
})

describe('keys', () => {
  it('name both rows of a double, whatever the number of parts', () => {
    const doubled = texts('a,b,c', '1,x,7\n1,y,8\n1,x,9\n')
    expect(told(validateUnique(doubled, schemaWith([], { primaryKey: ['a', 'b'] })))).toEqual([
      ['nokkel-dobbel', 2, 'a, b', '1 · x'],
      ['nokkel-dobbel', 4, 'a, b', '1 · x'],
    ])
  })

  it('hold a unique column too, once where it is the key, and take empty cells for nothing', () => {
    const fields = [fieldWith('id', 'string', { unique: true }), fieldWith('navn', 'string', { unique: true })]
    const schema = schemaWith(fields, { primaryKey: ['id'] })
    const doubled = tableWith('id,navn\n1,a\n1,b\n2,\n3,\n4,a\n', schema)
    expect(told(validateUnique(doubled, schema)).map(([, line, column]) => [line, column])).toEqual([
      [2, 'id'],
      [3, 'id'],
      [2, 'navn'],
      [6, 'navn'],
    ])
  })

  it('find a key that stands in two files', () => {
    const schema = schemaWith([], { primaryKey: ['a'] })
    const [one, other] = [texts('a', '1\n2\n'), texts('a', '2\n3\n')]
    expect(told(validateSharedKeys(one, [one, other], schema))).toEqual([['nokkel-dobbel', 3, 'a', '2']])
    expect(told(validateSharedKeys(one, [one], schema))).toEqual([])
  })

  const sources = texts('id,navn', 'ssb,SSB\n__proto__,x\n')
  const toSources = { fields: ['kilde'], resource: 'sources', referenceFields: ['id'] }

  it('name what the other table does not have, item by item', () => {
    const rows = tableWith(
      'kilde\nssb\n__proto__\nconstructor\nssb|nav\n""\n',
      schemaWith([fieldWith('kilde', 'list')]),
    )
    expect(told(validateForeignKey(rows, toSources, sources))).toEqual([
      ['nokkel-ukjent', 4, 'kilde', 'constructor'],
      ['nokkel-ukjent', 5, 'kilde', 'nav'],
    ])
  })

  it('of several columns are judged whole, and not where a part is empty', () => {
    const places = texts('kode,aar', '0301,2020\n3203,2024\n')
    const key = { fields: ['kommune', 'gyldig'], resource: 'places', referenceFields: ['kode', 'aar'] }
    const rows = texts('kommune,gyldig', '0301,2020\n0301,2024\n3203,\n')
    expect(told(validateForeignKey(rows, key, places))).toEqual([
      ['nokkel-ukjent', 3, 'kommune, gyldig', '0301 · 2024'],
    ])
  })

  it('that lead to a column the other table does not have are told', () => {
    const key = { fields: ['kommune'], resource: 'places', referenceFields: ['nummer'] }
    expect(validateForeignKey(texts('kommune', '0301\n'), key, texts('kode', '0301\n'))).toMatchObject([
      { code: 'nokkel-ukjent', column: 'kommune', expected: expect.stringContaining('nummer') },
    ])
  })

  it('say nothing of a table that could not be had: that is told already', () =>
    expect(validateForeignKey(texts('kilde', 'nav\n'), toSources, undefined)).toEqual([]))
})

describe('dates', () => {
  const dated = (role: string, header: string, rows: string) => told(validateDates(texts(header, rows), role))

  it.each([
    ['projects', 'start_faktisk,slutt_faktisk'],
    ['targets', 'base_period,due'],
    ['documents', 'date,valid_to'],
    ['places', 'valid_from,valid_to'],
  ])('of %s end after they start, as far as both are known', (role, header) => {
    const rows = '2020,2019\n2020-05,2020\n2020,2020-01\n2020-05-02,2020-05-01\n,2020\n2020,\n'
    const column = header.split(',')[1]
    expect(dated(role, header, rows)).toEqual([
      ['dato-umulig', 2, column, '2019'],
      ['dato-umulig', 5, column, '2020-05-01'],
    ])
  })

  it('that two lists give differently are noted, and both kept', () => {
    const documents = texts('date,listed_date', '2021-03-26,2023-03-26\n2021,2021\n2021,\n')
    expect(validateListedDates(documents)).toMatchObject([
      { code: 'dato-avvik', severity: 'note', line: 2, value: '2023-03-26', expected: '2021-03-26' },
    ])
  })
})

describe('figures', () => {
  const observed = (rows: string) =>
    table([fieldWith('indicator_id'), fieldWith('value', 'number'), fieldWith('status')], rows)

  it('stay on their unit’s scale, ends included', () => {
    const units = table(
      [fieldWith('unit_id'), fieldWith('scale_min', 'number'), fieldWith('scale_max', 'number')],
      'pct,0,100\nkr,,\n',
    )
    const indicators = texts('indicator_id,unit_id', 'nett,pct\npris,kr\n')
    const rows = observed('nett,0,ok\nnett,100,ok\nnett,104,ok\npris,1e9,ok\nukjent,104,ok\n')
    expect(told(validateScale(rows, indicators, units))).toEqual([['verdi-utenfor', 4, 'value', '104']])
  })

  it('agree with their status', () => {
    const rows = observed('a,1,ok\na,,suppressed\na,12,suppressed\na,,ok\na,3,\n')
    expect(told(validateStatus(rows))).toEqual([
      ['verdi-ukjent', 4, 'value', '12'],
      ['verdi-ukjent', 5, 'value', ''],
    ])
  })

  it('of a place that had ceased to be are noted; a later code on an earlier year is not', () => {
    const places = texts('place_id,valid_to', '0220,2019-12-31\n3203,\n')
    const rows = texts('place_id,period', '0220,2019\n0220,2020\n3203,2010\n')
    expect(validatePlaceYears(rows, places)).toMatchObject([
      { code: 'kode-ugyldig-i-aar', severity: 'note', line: 3, value: '0220', expected: '– 2019' },
    ])
  })
})

describe('a cell at fault', () => {
  it('is taken out, and every other cell stands', () => {
    const fields = [fieldWith('ord', 'string', { enum: ['ja'] }), fieldWith('tall', 'number', { maximum: 9 })]
    const whole = table(fields, 'ja,1\nnei,2\nja,10\n')
    const sound = withoutFaultyCells(new Map([['t', whole]]), validateConstraints(whole)).get('t') ?? null
    expect(rowsOfTable(sound)).toEqual([
      ['ja', 1],
      [null, 2],
      ['ja', null],
    ])
    expect(rowsOfTable(whole)[1]).toEqual(['nei', 2])
  })
})
