import { statusCode } from '../../src/core/descriptor/ObservationStatus.ts'
import { codeTexts } from '../../src/core/model/buildDataset.ts'
import type { Dataset } from '../../src/core/model/Dataset.ts'
import type { GoverningDocument } from '../../src/core/model/GoverningDocument.ts'
import type { Indicator } from '../../src/core/model/Indicator.ts'
import type { KnowledgeBase } from '../../src/core/model/KnowledgeBase.ts'
import type { Project } from '../../src/core/model/Project.ts'
import type { Theme } from '../../src/core/model/Theme.ts'
import { percent } from './series.ts'

const wordless = { nb: '', en: '' }

/** A knowledge base with nothing in it but what is given. */
export function knowledgeBaseWith(over: Partial<KnowledgeBase> = {}): KnowledgeBase {
  return {
    title: 'Test',
    plan: null,
    themes: [],
    indicators: new Map(),
    observations: observationsWith([]),
    places: new Map(),
    placeChanges: [],
    placeGroups: [],
    targets: [],
    documents: [],
    projects: [],
    funding: [],
    portfolioSettings: null,
    themePlans: [],
    terms: [],
    slices: [],
    sources: new Map(),
    units: new Map(),
    resources: [],
    issues: [],
    figureFaults: [],
    ...over,
  }
}

/** Observations as rows of indicator, place, period and value, with a population group where one is given; null is a gap. */
export function observationsWith(
  rows: readonly (readonly [string, string, string, number | null, string?])[],
): Dataset {
  const coded = (textOf: (row: (typeof rows)[number]) => string) => codeTexts(rows.map(textOf))
  return {
    id: 'observations',
    dimensions: [
      { id: 'indicator', role: 'indicator', ...coded(([indicator]) => indicator) },
      { id: 'place', role: 'geo', ...coded(([, place]) => place) },
      { id: 'group', role: 'other', ...coded((row) => row[4] ?? '') },
      { id: 'period', role: 'time', ...coded(([, , period]) => period) },
    ],
    values: Float64Array.from(rows, ([, , , value]) => value ?? Number.NaN),
    status: Uint8Array.from(rows, ([, , , value]) => statusCode(value === null ? 'missing' : 'ok')),
    origins: {
      file: coded(() => 'test.csv'),
      line: Uint32Array.from(rows, (_, index) => index + 2),
      source: coded(() => 'test'),
      confidence: coded(() => 'high'),
      notes: new Map(),
    },
  }
}

/** `T1` with sub-themes `T1.1`, `T1.2` … */
export function themeWith(id: string, subThemeCount: number): Theme {
  const subThemes = Array.from({ length: subThemeCount }, (_, index) => {
    const number = `${id.slice(1)}.${index + 1}`
    return { id: `T${number}`, number, themeId: id, name: { nb: `Undertema ${number}`, en: `Sub-theme ${number}` } }
  })
  return { id, number: id.slice(1), name: { nb: `Tema ${id}`, en: `Theme ${id}` }, purpose: wordless, subThemes }
}

export function indicatorWith(over: Partial<Indicator> & { id: string }): Indicator {
  return {
    name: { nb: over.id, en: over.id },
    unit: percent,
    measureType: 'share',
    additive: false,
    direction: null,
    definition: wordless,
    population: '',
    method: '',
    weaknesses: '',
    themeId: 'T1',
    subThemeIds: [],
    alsoThemeIds: [],
    placedBy: '',
    proxy: false,
    role: 'indicator',
    headlineOrder: null,
    kind: 'nøkkeltall',
    frequency: 'irregular',
    nextUpdate: 'ukjent',
    progressMethod: 'none',
    denominatorId: null,
    note: '',
    finding: wordless,
    ...over,
  }
}

export function documentWith(over: Partial<GoverningDocument> & { id: string }): GoverningDocument {
  return {
    title: over.id,
    issuer: '',
    level: '',
    type: '',
    date: '',
    listedDate: '',
    validTo: '',
    status: '',
    replacedBy: null,
    url: '',
    themeIds: [],
    subThemeIds: [],
    summary: '',
    confidence: '',
    note: '',
    ...over,
  }
}

export function projectWith(over: Partial<Project> & { id: string }): Project {
  return {
    register: '',
    title: over.id,
    parentId: null,
    description: '',
    owner: '',
    partners: [],
    area: '',
    phase: null,
    lifecycle: 'ukjent',
    themeId: null,
    subThemeIds: [],
    homeRole: 'ingen',
    dates: { startPlanned: '', startActual: '', endOriginal: '', endApproved: '', endForecast: '', endActual: '' },
    money: { budgetOriginal: null, budget: null, spent: null, forecast: null, finalCost: null },
    statusDate: '',
    homeShareNote: '',
    benefitNote: '',
    sourceId: '',
    confidence: '',
    note: '',
    ...over,
  }
}
