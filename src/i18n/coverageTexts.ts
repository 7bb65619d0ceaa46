import type { EvidenceKind } from '../core/coverage/evidence.ts'
import type { Text, Texts } from './texts.ts'

const kinds = {
  keyFigures: { nb: 'nøkkeltall', nn: 'nøkkeltal', en: 'key figures' },
  statistics: { nb: 'statistikk', en: 'statistics' },
  documents: { nb: 'styringsdokumenter', nn: 'styringsdokument', en: 'governing documents' },
  projects: { nb: 'prosjekter', nn: 'prosjekt', en: 'projects' },
} as const satisfies Record<EvidenceKind, Text<string>>

export const coverageTexts = {
  ...kinds,
  cell: {
    nb: (name: string, kinds: number, counts: string) => `${name}: ${kinds} av 4 slags belegg (${counts})`,
    en: (name: string, kinds: number, counts: string) => `${name}: ${kinds} of 4 kinds of evidence (${counts})`,
  },
  strip: {
    nb: 'Undertemaer og hva vi vet om dem',
    nn: 'Undertema og kva vi veit om dei',
    en: 'Sub-themes and what is known of them',
  },
  keyIntro: {
    nb: 'Ett felt per undertema. Fyllet viser slags belegg (nøkkeltall, statistikk, dokumenter, prosjekter):',
    nn: 'Eitt felt per undertema. Fyllet viser slags belegg (nøkkeltal, statistikk, dokument, prosjekt):',
    en: 'One field per sub-theme. The fill shows kinds of evidence (key figures, statistics, documents, projects):',
  },
  keyAll: { nb: 'alle 4', en: 'all 4' },
  keySome: { nb: '2 av 4', en: '2 of 4' },
  keyNone: { nb: 'stiplet: uten tall', nn: 'stipla: utan tal', en: 'dashed: no figures' },
  figures: { nb: 'tall', nn: 'tal', en: 'figures' },
  document: { nb: 'styringsdokument', en: 'governing document' },
  project: { nb: 'prosjekt', en: 'project' },
  lacksOne: { nb: (what: string) => `ingen ${what}`, en: (what: string) => `no ${what}` },
  lacksTwo: {
    nb: (one: string, other: string) => `verken ${one} eller ${other}`,
    en: (one: string, other: string) => `neither ${one} nor ${other}`,
  },
  lacksAll: {
    nb: 'verken tall, styringsdokument eller prosjekt',
    nn: 'verken tal, styringsdokument eller prosjekt',
    en: 'no figures, governing document or project',
  },
  gap: {
    nb: (name: string, lacks: string) => `${name}: ${lacks}`,
    en: (name: string, lacks: string) => `${name}: ${lacks}`,
  },
  gapMany: {
    nb: (name: string, more: number, lacks: string) => `${name} og ${more} til: ${lacks}`,
    en: (name: string, more: number, lacks: string) => `${name} and ${more} more: ${lacks}`,
  },
} as const satisfies Texts
