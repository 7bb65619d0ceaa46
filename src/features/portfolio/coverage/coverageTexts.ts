import type { Texts } from '../../../i18n/texts.ts'

export const coverageTexts = {
  finding: {
    nb: (covered: number, of: number) => `${covered} av ${of} undertemaer har et aktivt prosjekt`,
    nn: (covered: number, of: number) => `${covered} av ${of} undertema har eit aktivt prosjekt`,
    en: (covered: number, of: number) => `${covered} of ${of} sub-themes have an active project`,
  },
  intro: {
    nb: (isHome: boolean) =>
      `Aktive prosjekter og budsjettene deres (${isHome ? 'kommunens andel' : 'totalt, alle parter'}) per undertema. Et prosjekt kan berøre flere, så tallene overlapper og legges ikke sammen.`,
    nn: (isHome: boolean) =>
      `Aktive prosjekt og budsjetta deira (${isHome ? 'andelen til kommunen' : 'totalt, alle partar'}) per undertema. Eit prosjekt kan gjelde fleire, så tala overlappar og blir ikkje lagde saman.`,
    en: (isHome: boolean) =>
      `Active projects and their budgets (${isHome ? 'the municipality’s share' : 'total, all parties'}) by sub-theme. A project may touch several, so the figures overlap and are not added up.`,
  },
  active: { nb: (n: number) => `${n} aktive`, en: (n: number) => `${n} active` },
  count: {
    nb: (n: number) => (n === 0 ? 'Ingen aktive prosjekter' : n === 1 ? '1 prosjekt' : `${n} prosjekter`),
    nn: (n: number) => (n === 0 ? 'Ingen aktive prosjekt' : n === 1 ? '1 prosjekt' : `${n} prosjekt`),
    en: (n: number) => (n === 0 ? 'No active projects' : n === 1 ? '1 project' : `${n} projects`),
  },
  noMoney: { nb: 'budsjett mangler', nn: 'budsjett manglar', en: 'budget missing' },
  money: {
    nb: (sum: string, n: number, of: number) => `${sum} (${n} av ${of})`,
    en: (sum: string, n: number, of: number) => `${sum} (${n} of ${of})`,
  },
  empty: {
    nb: (names: string) => `Uten aktive prosjekter: ${names}.`,
    nn: (names: string) => `Utan aktive prosjekt: ${names}.`,
    en: (names: string) => `Without active projects: ${names}.`,
  },
} as const satisfies Texts
