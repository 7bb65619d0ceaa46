import { describe, expect, it } from 'vitest'
import type { ResourceState } from '../../../src/core/model/KnowledgeBase.ts'
import type { Source } from '../../../src/core/model/Source.ts'
import { dataView, type SourceChoice } from '../../../src/features/data/dataView.ts'
import { formatSize } from '../../../src/features/data/formatSize.ts'
import { knowledgeBaseWith, observationsWith } from '../../support/knowledgeBaseWith.ts'

function sourceWith(over: Partial<Source> & { id: string }): Source {
  const empty = { publisher: '', title: '', url: '', kind: '', licence: '', licenceNote: '', retrieved: '' }
  return { ...empty, updated: '', nextUpdate: 'ukjent', format: '', readVia: '', reuse: '', note: '', ...over }
}

const stateWith = (name: string, state: ResourceState['state']) =>
  ({ resource: { name }, state, receipt: null, loadError: null }) as ResourceState
const codedAs = (source: string, path: string) => ({
  source: { categories: [source], codes: new Uint8Array(2) },
  file: { categories: [path], codes: new Uint8Array(2) },
})
const sources = [
  sourceWith({ id: 'a', publisher: 'SSB', kind: 'statistikk', licence: 'NLOD 2.0', reuse: 'ja' }),
  sourceWith({ id: 'b', publisher: 'KS', kind: 'nøkkeltall', reuse: 'enkeltfakta', nextUpdate: '2027-03-01' }),
]
const base = knowledgeBaseWith({
  resources: [
    stateWith('ok', 'ok'),
    stateWith('later', 'notRead'),
    stateWith('lost', 'failed'),
    stateWith('torn', 'partial'),
  ],
  sources: new Map(sources.map((source) => [source.id, source])),
})
const shown = (choice: SourceChoice) => dataView(base, choice).sources.map(({ id }) => id)

describe('the data page', () => {
  it('puts what failed first, and what nobody has asked for last', () => {
    expect(dataView(base, {}).resources.map(({ resource }) => resource.name)).toEqual(['lost', 'torn', 'ok', 'later'])
  })

  it('counts files read without fault of those that were read', () => {
    expect(dataView(base, {})).toMatchObject({ ok: 1, opened: 3, unread: 1 })
  })

  it('narrows the sources by kind, reuse and text, and by nothing it does not know', () => {
    expect(shown({ slag: 'statistikk' })).toEqual(['a'])
    expect(shown({ gjenbruk: 'enkeltfakta' })).toEqual(['b'])
    expect(shown({ sok: 'nlod' })).toEqual(['a'])
    expect(shown({ slag: 'rykte' })).toEqual(['a', 'b'])
  })

  it('counts licences and days of next update over all sources', () => {
    expect(dataView(base, { slag: 'statistikk' })).toMatchObject({ sourceTotal: 2, licensed: 1, withNextUpdate: 1 })
  })
})

describe('the size of a file', () => {
  it('has a decimal only where it is small', () => {
    expect([850, 6760, 181_457].map((bytes) => formatSize(bytes, 'nb'))).toEqual([
      '850\u00a0B',
      '6,8\u00a0kB',
      '181\u00a0kB',
    ])
  })
})

describe('what a source gives', () => {
  const file = (name: string, over: Partial<ResourceState> = {}) => {
    const { resource, ...rest } = stateWith(name, 'ok')
    return { ...rest, ...over, resource: { ...resource, path: 'rader.csv', role: 'observations' } } as ResourceState
  }
  const observations = observationsWith([
    ['pop', '3203', '2024', 1],
    ['pop', '3203', '2025', 2],
  ])
  const usesWith = (...resources: ResourceState[]) => {
    const origins = { ...observations.origins, ...codedAs('a', 'rader.csv') }
    const held = knowledgeBaseWith({ ...base, observations: { ...observations, origins }, resources })
    return Object.fromEntries(dataView(held, {}).uses)
  }

  it('is counted in rows, with the state of the file they stand in', () => {
    expect(usesWith(file('a'))).toEqual({ a: { rows: 2, fare: 'ok' }, b: { rows: 0, fare: 'unused' } })
    expect(usesWith(file('a', { state: 'partial' })).a).toEqual({ rows: 2, fare: 'partial' })
    expect(usesWith(file('a', { copiedAt: '2026-11-03T12:00:00Z' })).a).toEqual({ rows: 2, fare: 'copy' })
  })

  it('may have been in a file that failed, and is not said to be nothing', () => {
    const lost = { ...file('b', { state: 'failed' }) }
    expect(usesWith(file('a'), { ...lost, resource: { ...lost.resource, path: 'andre.csv' } }).b?.fare).toBe('lost')
  })

  it('is read when a statistics table that names it is opened', () => {
    const table = { ...stateWith('t', 'notRead') }
    const cube = { sourceIds: ['b'] } as unknown as NonNullable<ResourceState['resource']['cube']>
    expect(usesWith(file('a'), { ...table, resource: { ...table.resource, cube } }).b).toEqual({
      rows: 0,
      fare: 'unread',
    })
  })
})
