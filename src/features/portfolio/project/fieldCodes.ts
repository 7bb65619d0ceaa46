import type { RegisterWords } from '../../../blocks/registerWords.ts'

/** The codes of the schema that a project page shows, in words; a register's own words stand as they are. */
export const fieldCodes: RegisterWords = {
  egen: { nb: 'Kommunens eget', nn: 'Kommunen sitt eige', en: 'The municipality’s own' },
  interkommunal: { nb: 'Interkommunalt', en: 'Inter-municipal' },
  digi_nettverk: { nb: 'Digitaliseringsnettverk', en: 'Digitalisation network' },
  stat_kommune: { nb: 'Stat og kommune', en: 'State and municipality' },
  nasjonal_fellesloesning: {
    nb: 'Nasjonal fellesløsning',
    nn: 'Nasjonal fellesløysing',
    en: 'National shared solution',
  },
  privat_forskning: {
    nb: 'Med næringsliv eller forskning',
    nn: 'Med næringsliv eller forsking',
    en: 'With business or research',
  },
  tjenestekjop: { nb: 'Tjenestekjøp', nn: 'Tenestekjøp', en: 'Service bought' },
  programkjop: { nb: 'Programkjøp', en: 'Software bought' },
  egenutvikling: { nb: 'Egenutvikling', nn: 'Eigenutvikling', en: 'Own development' },
  felleskomponent: { nb: 'Felleskomponent', en: 'Shared component' },
  blandet: { nb: 'Blandet', nn: 'Blanda', en: 'Mixed' },
  prosjekt: { nb: 'Prosjektet', en: 'The project' },
  eier: { nb: 'Eieren', nn: 'Eigaren', en: 'The owner' },
  uavhengig: { nb: 'Uavhengig', en: 'Independent' },
  sosial: { nb: 'Sosial', en: 'Social' },
  okonomisk: { nb: 'Økonomisk', en: 'Economic' },
  miljo: { nb: 'Miljø', en: 'Environment' },
}

/** Kinds of milestones: Prosjektportalen's six. */
export const milestoneKinds: RegisterWords = {
  prosjekt: { nb: 'Prosjekt', en: 'Project' },
  fase: { nb: 'Fase', en: 'Phase' },
  delfase: { nb: 'Delfase', en: 'Sub-phase' },
  milepael: { nb: 'Milepæl', en: 'Milestone' },
  beslutningspunkt: { nb: 'Beslutningspunkt', nn: 'Avgjerdspunkt', en: 'Decision point' },
  prosjektleveranse: { nb: 'Prosjektleveranse', en: 'Project delivery' },
}
