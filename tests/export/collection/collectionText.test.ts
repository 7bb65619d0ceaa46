import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addFigures } from '../../../src/export/collection/addFigures.ts'
import { type Collected, type Collection, figureKinds } from '../../../src/export/collection/Collection.ts'
import { parseCollectionLink, printCollectionLink } from '../../../src/export/collection/collectionLink.ts'
import { parseCollection, printCollection } from '../../../src/export/collection/collectionText.ts'
import { box, markShapes, shape, stroke, type ViewMark, words } from '../../../src/export/view/ViewDrawing.ts'
import { selections } from '../../support/selections.ts'

const text = fc.string({ unit: 'binary' })
const said = { title: text, comment: text, under: fc.option(fc.constantFrom('T1', 'T3', '')) }
const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    headline: text,
    subtitle: text,
    columns: fc.array(fc.record({ label: text, isNumber: fc.boolean() }), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 5 }),
    notes: fc.array(text, { maxLength: 3 }),
    sources: fc.array(fc.record({ text, url: text }), { maxLength: 3 }),
  }),
)
const place = fc.integer({ min: 0, max: 9000 }).map((tenths) => tenths / 10)
const color = fc.constantFrom('ink', 'home', 'warm')
const marks: fc.Arbitrary<ViewMark> = fc.oneof(
  fc.tuple(fc.constantFrom('outline', 'hatchWarm', 'line'), place, place, place, place).map((args) => box(...args)),
  fc.tuple(color, fc.constantFrom('M0 1.5H20', 'M3 4V9'), place, fc.constantFrom('4 3')).map((args) => stroke(...args)),
  fc.tuple(fc.constantFrom(...markShapes), place, place, place, color).map((args) => shape(...args)),
  fc.record({ kind: fc.constant('disc' as const), x: place, y: place, radius: place, weight: place, color }),
  fc.tuple(text, place, place, color).map((args) => words(...args)),
  fc.tuple(text, place, place).map(([one, x, y]) => ({ ...words(one, x, y), backed: true }) as ViewMark),
)
const drawings = fc.record({
  width: fc.constantFrom(280, 960),
  height: place.map((one) => one + 1),
  marks: fc.array(marks, { maxLength: 6 }),
})
const figures: fc.Arbitrary<Collected> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...figureKinds), selection: selections, ...said }),
  fc.record({ kind: fc.constant('matrix' as const), themeId: fc.constantFrom('', 'T1', 'T3'), ...said }),
  fc.record({
    kind: fc.constant('extract' as const),
    table: tables,
    drawings: fc.array(drawings, { maxLength: 2 }),
    address: fc.constantFrom('', 'prosjekter/', 'prosjekter/?tema=3&vis=status', 'prosjekter/#status'),
    taken: fc.constantFrom('2026-11-22', '2024-02-29'),
    ...said,
  }),
)
const collections: fc.Arbitrary<Collection> = fc.record({ title: text, figures: fc.array(figures, { maxLength: 8 }) })

describe('a collection', () => {
  it('is the same after it has been written to a file and read', () =>
    fc.assert(
      fc.property(collections, (collection) => {
        expect(parseCollection(printCollection(collection))).toEqual({ collection, leftOut: 0 })
      }),
    ))

  it('is the same after it has been sent as a link', () =>
    fc.assert(
      fc.asyncProperty(collections, async (collection) => {
        const link = await printCollectionLink(collection)
        expect(link).toMatch(/^s1\.[\w-]+$/)
        expect(await parseCollectionLink(`#${link}`)).toEqual({ collection, leftOut: 0 })
      }),
    ))

  it('is not read from a link that was cut, changed or is another', async () => {
    const link = await printCollectionLink({ title: 'Møte', figures: [] })
    for (const wrong of ['', '#', '#s1.', '#del-3', link.slice(0, -4), `s2${link.slice(2)}`, 's1.AAAA', `${link}%20`])
      expect([wrong, await parseCollectionLink(wrong)]).toEqual([wrong, null])
  })

  it('does not unfold a small link to something that fills the memory', async () => {
    const link = await printCollectionLink({ title: 'a'.repeat(3_000_000), figures: [] })
    expect(link.length).toBeLessThan(10_000)
    expect(await parseCollectionLink(link)).toBeNull()
  })

  it.each([
    ['a table whose row lacks a cell', { rows: [['a']] }],
    ['a table without columns', { columns: [], rows: [] }],
    ['an address at another site', { address: 'https://evil.example/' }],
    ['an address that climbs', { address: '../../x/' }],
    ['a script for an address', { address: 'javascript:alert(1)' }],
    ['a day that is none', { taken: 'i går' }],
  ])('leaves out an extract with %s', (_, wrong) => {
    const whole = {
      headline: 'To prosjekter',
      subtitle: '',
      columns: [
        { label: 'Prosjekt', isNumber: false },
        { label: 'Kr', isNumber: true },
      ],
      rows: [['A', '1 000']],
      notes: [],
      sources: [],
    }
    const { address = 'prosjekter/', taken = '2026-11-22', ...inTable } = wrong as Record<string, string>
    const read = (one: object) => parseCollection(JSON.stringify({ figures: [{ kind: 'extract', ...one }] }))
    expect(read({ table: whole, address: 'prosjekter/', taken: '2026-11-22' })).toMatchObject({ leftOut: 0 })
    expect(read({ table: { ...whole, ...inTable }, address, taken })).toMatchObject({ leftOut: 1 })
  })

  it('opens an extract from before there were drawings, and one whose drawings are none', () => {
    const columns = [{ label: 'Prosjekt', isNumber: false }]
    const table = { headline: 'Ett', subtitle: '', columns, rows: [['A']], notes: [], sources: [] }
    const old = { kind: 'extract', table, address: 'prosjekter/', taken: '2026-11-22' }
    const drawingsOf = (one: object) => {
      const [figure] = parseCollection(JSON.stringify({ figures: [one] }))?.collection.figures ?? []
      return figure?.kind === 'extract' ? figure.drawings : null
    }
    expect(drawingsOf(old)).toEqual([])
    const whole = { width: 10, height: 10, marks: [['stroke', 'ink', 'M0 1H2', 1]] }
    expect(drawingsOf({ ...old, drawings: [whole] })).toHaveLength(1)
    for (const mark of [
      ['stroke', 'url(https://evil.example)', 'M0 1H2', 1],
      ['stroke', 'ink', 'url(#x)', 1],
      ['box', 'toString', 0, 0, 1, 1],
      ['script', 'ink', 'alert(1)'],
      ['words', 'ink', 7, 0, 0, 13, 400, 'start'],
      'x',
    ])
      expect([mark, drawingsOf({ ...old, drawings: [{ ...whole, marks: [mark] }] })]).toEqual([mark, []])
  })

  it('takes a figure once, whatever is written beside it', () =>
    fc.assert(
      fc.property(collections, (collection) => {
        const empty = { title: collection.title, figures: [] }
        const once = addFigures(empty, collection.figures)
        const renamed = collection.figures.map((figure) => ({ ...figure, title: 'Ny', comment: 'Ny', under: 'T2' }))
        expect(addFigures(once.collection, renamed)).toEqual({ collection: once.collection, added: 0 })
        expect(once.added).toBe(once.collection.figures.length)
      }),
    ))
})
