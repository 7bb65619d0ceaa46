import { codeTexts } from '../model/buildDataset.ts'
import { type Coded, categoryAt, type Dataset, rowCount } from '../model/Dataset.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'

/**
 * A knowledge base with what others bring: their indicators, figures, sources, units, places and files. Where both name a
 * unit or a place, the first one's words stand.
 */
export function joinKnowledgeBases(base: KnowledgeBase, added: readonly KnowledgeBase[]): KnowledgeBase {
  if (added.length === 0) return base
  const joined = <T>(of: (from: KnowledgeBase) => ReadonlyMap<string, T>) =>
    new Map([...added.flatMap((one) => [...of(one)]), ...of(base)])
  return {
    ...base,
    indicators: new Map([...base.indicators, ...added.flatMap(({ indicators }) => [...indicators])]),
    observations: joinDatasets([base.observations, ...added.map(({ observations }) => observations)]),
    places: joined(({ places }) => places),
    sources: joined(({ sources }) => sources),
    units: joined(({ units }) => units),
    resources: [...base.resources, ...added.flatMap(({ resources }) => resources)],
    issues: [...base.issues, ...added.flatMap(({ issues }) => issues)],
    figureFaults: [...base.figureFaults, ...added.flatMap(({ figureFaults }) => figureFaults)],
  }
}

/** Rows of datasets over the same dimensions, one after the other. */
function joinDatasets(all: readonly Dataset[]): Dataset {
  const [first] = all as readonly [Dataset]
  const total = all.reduce((sum, dataset) => sum + rowCount(dataset), 0)
  const values = new Float64Array(total)
  const status = new Uint8Array(total)
  const line = new Uint32Array(total)
  const notes = new Map<number, string>()
  let at = 0
  for (const dataset of all) {
    values.set(dataset.values, at)
    status.set(dataset.status, at)
    line.set(dataset.origins.line, at)
    for (const [row, note] of dataset.origins.notes) notes.set(at + row, note)
    at += rowCount(dataset)
  }
  const origin = (of: (dataset: Dataset) => Coded) => joinCoded(all.map((dataset) => [of(dataset), rowCount(dataset)]))
  return {
    id: first.id,
    dimensions: first.dimensions.map((dimension, index) => ({
      ...dimension,
      ...origin(({ dimensions }) => dimensions[index] ?? dimension),
    })),
    values,
    status,
    origins: {
      file: origin(({ origins }) => origins.file),
      line,
      source: origin(({ origins }) => origins.source),
      confidence: origin(({ origins }) => origins.confidence),
      notes,
    },
  }
}

function joinCoded(parts: readonly (readonly [Coded, number])[]): Coded {
  return codeTexts(parts.flatMap(([coded, count]) => Array.from({ length: count }, (_, row) => categoryAt(coded, row))))
}
