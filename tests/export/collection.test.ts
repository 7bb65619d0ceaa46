import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { readKnowledgeBase } from '../../src/core/pipeline.ts'
import { defaultSelection } from '../../src/core/select/Selection.ts'
import type { Collection, FigureKind } from '../../src/export/collection/Collection.ts'
import { parseCollection, printCollection } from '../../src/export/collection/collectionText.ts'
import { buildSlideTemplate } from '../../src/export/deck/buildSlideTemplate.ts'
import { collectionSlides } from '../../src/export/deck/collectionSlides.ts'
import { themeZip } from '../../src/export/theme/themeZip.ts'
import { fileSource } from '../../src/source/fileSource.ts'
import { textIn, unzip } from '../support/unzip.ts'

const base = await readKnowledgeBase(fileSource(fileURLToPath(new URL('../../data', import.meta.url))))
const template = buildSlideTemplate(JSON.parse(readFileSync('data/slide-template.json', 'utf8')))
if (!template) throw new Error('no template')

const figure = (id: string, kind: FigureKind = 'chart') => ({
  kind,
  selection: { ...defaultSelection(id), places: ['3203', 'NO'], to: { fixed: '2021' } as const },
  title: '',
  comment: 'Se på «Asker»',
  under: null,
})
const collection: Collection = {
  title: 'Tall til møtet',
  figures: [figure('bb_100'), figure('valg_storting'), figure('valg_storting', 'table'), figure('hind_ressurser')],
}

describe('a collection', () => {
  it('is the same after it has been written and read', () =>
    expect(parseCollection(printCollection(collection))).toEqual({ collection, leftOut: 0 }))

  it('leaves out what it cannot read, and counts it', () => {
    const text = printCollection(collection).replace('"kind": "table"', '"kind": "film"').replace('hind_ressurser', '')
    expect(parseCollection(text)).toMatchObject({ leftOut: 2 })
  })

  it.each(['', '[]', '{}', 'null', '{"figures":3}'])('is not read from %j', (text) =>
    expect(parseCollection(text)).toBeNull(),
  )

  it('becomes a cover, the contents, and a divider and figures for each theme in the order of the mandate', async () => {
    const frame = {
      locale: 'nb',
      today: '2026-11-22',
      template,
      site: 'https://kg.example/',
      picture: async () => null,
      kept: async () => null,
    } as const
    const slides = await collectionSlides(base, collection, frame)
    expect(slides.map(({ look }) => look)).toEqual([
      'cover',
      'plain',
      'divider',
      'plain',
      'divider',
      'plain',
      'plain',
      'divider',
      'plain',
    ])
    expect(slides.filter(({ look }) => look === 'divider').map(({ title }) => title.slice(0, 6))).toEqual([
      'Tema 1',
      'Tema 3',
      'Tema 4',
    ])
    expect(slides[5]?.notes).toContain(
      'Levende graf: https://kg.example/indikator/?id=valg_storting&area=3203%7ENO&time=f%C3%B8rste..2021',
    )
    expect(slides[6]?.parts.some(({ kind }) => kind === 'table')).toBe(true)
  })
})

test('a theme is one package: every figure of its indicators, and what the codes mean', async () => {
  const made = await themeZip(base, 'T3', '2026-11-22')
  if (!made) throw new Error('no zip')
  expect(made.name).toMatch(/^tema-3_tillit-.*_2026-11-22\.zip$/)
  const files = unzip(made.bytes)
  const { resources } = JSON.parse(textIn(files, 'datapackage.json'))
  for (const { path, schema } of resources) {
    const head = textIn(files, path).split('\r\n')[0]
    expect(head).toBe(schema.fields.map(({ name }: { name: string }) => name).join(','))
  }
  expect(textIn(files, 'observations.csv')).toContain('\r\nvalg_storting,3203,,2021,81.7,ok,')
  expect(textIn(files, 'places.csv')).toContain('\r\n3203,Asker,kommune\r\n')
  expect(await themeZip(base, 'T9', '2026-11-22')).toBeNull()
})
