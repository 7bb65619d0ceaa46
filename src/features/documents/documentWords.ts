import type { RegisterWords } from '../../blocks/registerWords.ts'

export const levelWords: RegisterWords = {
  lov: { nb: 'Lov', en: 'Act' },
  internasjonal: { nb: 'Internasjonalt', en: 'International' },
  nasjonal: { nb: 'Nasjonalt', en: 'National' },
  regional: { nb: 'Regionalt', en: 'Regional' },
  kommunal: { nb: 'Kommunalt', en: 'Municipal' },
}

/** As in «flest er nasjonale». */
export const levelPlurals: RegisterWords = {
  lov: { nb: 'lover', en: 'acts' },
  internasjonal: { nb: 'internasjonale', en: 'international' },
  nasjonal: { nb: 'nasjonale', en: 'national' },
  regional: { nb: 'regionale', en: 'regional' },
  kommunal: { nb: 'kommunale', en: 'municipal' },
}

export const statusWords: RegisterWords = {
  gjeldende: { nb: 'Gjeldende', nn: 'Gjeldande', en: 'In force' },
  erstattet: { nb: 'Erstattet', nn: 'Erstatta', en: 'Replaced' },
  utkast: { nb: 'Utkast', en: 'Draft' },
  ukjent: { nb: 'Status ukjent', nn: 'Status ukjend', en: 'Status unknown' },
}

export const typeWords: RegisterWords = {
  avtale: { nb: 'avtale', en: 'agreement' },
  budsjettproposisjon: { nb: 'budsjettproposisjon', en: 'budget proposition' },
  evaluering: { nb: 'evaluering', en: 'evaluation' },
  forskrift: { nb: 'forskrift', en: 'regulation' },
  'FoU-rapport': { nb: 'FoU-rapport', en: 'R&D report' },
  handlingsplan: { nb: 'handlingsplan', en: 'action plan' },
  handlingsprogram: { nb: 'handlingsprogram', en: 'action programme' },
  kommuneplan: { nb: 'kommuneplan', en: 'municipal master plan' },
  lov: { nb: 'lov', en: 'act' },
  lovforslag: { nb: 'lovforslag', en: 'bill' },
  metode: { nb: 'metode', en: 'method' },
  måling: { nb: 'måling', en: 'measurement' },
  plan: { nb: 'plan', en: 'plan' },
  planstrategi: { nb: 'planstrategi', en: 'planning strategy' },
  plattform: { nb: 'plattform', en: 'political platform' },
  rapport: { nb: 'rapport', en: 'report' },
  stortingsmelding: { nb: 'stortingsmelding', en: 'white paper' },
  strategi: { nb: 'strategi', en: 'strategy' },
  temaplan: { nb: 'temaplan', en: 'thematic plan' },
  undersøkelse: { nb: 'undersøkelse', nn: 'undersøking', en: 'survey' },
  utredning: { nb: 'utredning', en: 'official report' },
  vedtak: { nb: 'vedtak', en: 'decision' },
}
