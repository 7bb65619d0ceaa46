import type { RegisterWords } from '../../blocks/registerWords.ts'

/** In the order a project goes through them. */
export const phaseWords: RegisterWords = {
  ide: { nb: 'Idé', en: 'Idea' },
  konsept: { nb: 'Konsept', en: 'Concept' },
  planlegge: { nb: 'Planlegge', en: 'Planning' },
  gjennomfore: { nb: 'Gjennomføre', en: 'Execution' },
  avslutte: { nb: 'Avslutte', en: 'Closing' },
  realisere: { nb: 'Realisere', en: 'Benefits' },
}

export const lifecycleWords: RegisterWords = {
  aktiv: { nb: 'Aktivt', en: 'Active' },
  avventer: { nb: 'Avventer', nn: 'Ventar', en: 'On hold' },
  avsluttet: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  stanset: { nb: 'Stanset', en: 'Stopped' },
  ukjent: { nb: 'Livsløp ukjent', en: 'Lifecycle unknown' },
}

export const roleWords: RegisterWords = {
  eier: { nb: 'Kommunen eier', nn: 'Kommunen eig', en: 'The municipality owns it' },
  partner: { nb: 'Kommunen er partner', en: 'The municipality is a partner' },
  'blant flere': {
    nb: 'Kommunen er blant flere',
    nn: 'Kommunen er blant fleire',
    en: 'The municipality is one of many',
  },
  ingen: { nb: 'Kommunen er ikke med', nn: 'Kommunen er ikkje med', en: 'The municipality takes no part' },
}

export const fundingSourceWords: RegisterWords = {
  egen_drift: { nb: 'Egen drift', nn: 'Eigen drift', en: 'Own operating budget' },
  egen_investering: { nb: 'Egen investering', nn: 'Eigen investering', en: 'Own investment budget' },
  kommune: { nb: 'Kommune', en: 'Municipality' },
  fylkeskommune: { nb: 'Fylkeskommune', en: 'County' },
  statlig_tilskudd: { nb: 'Statlig tilskudd', nn: 'Statleg tilskot', en: 'State grant' },
  digdir_medfinansiering: { nb: 'Digdirs medfinansiering', en: 'Digdir co-financing' },
  digifin_ks: { nb: 'KS Digifin', en: 'KS Digifin' },
  skjonnsmidler: { nb: 'Skjønnsmidler', nn: 'Skjønsmiddel', en: 'Discretionary funds' },
  forskning: { nb: 'Forskningsmidler', nn: 'Forskingsmiddel', en: 'Research funds' },
  eu: { nb: 'EU-midler', nn: 'EU-middel', en: 'EU funds' },
  privat: { nb: 'Private', en: 'Private' },
  egeninnsats_timer: { nb: 'Egeninnsats i timer', nn: 'Eigeninnsats i timar', en: 'Own hours' },
  ikke_finansiert: { nb: 'Ikke finansiert', nn: 'Ikkje finansiert', en: 'Not financed' },
}

export const fundingStatusWords: RegisterWords = {
  tilsagn: { nb: 'Tilsagn', en: 'Committed' },
  endelig_tilsagn: { nb: 'Endelig tilsagn', nn: 'Endeleg tilsagn', en: 'Final commitment' },
  forelopig_tilsagn: { nb: 'Foreløpig tilsagn', nn: 'Førebels tilsagn', en: 'Preliminary commitment' },
  bevilget: { nb: 'Bevilget', nn: 'Løyvd', en: 'Granted' },
  planlagt: { nb: 'Planlagt', en: 'Planned' },
  foreslatt: { nb: 'Foreslått', en: 'Proposed' },
  egenandel_oppgitt: { nb: 'Oppgitt egenandel', nn: 'Oppgitt eigendel', en: 'Stated own share' },
  utbetalt_samlet: { nb: 'Utbetalt samlet', nn: 'Utbetalt samla', en: 'Paid in all' },
  omdisponert: { nb: 'Omdisponert', en: 'Redirected' },
  ramme: { nb: 'Ramme', en: 'Frame' },
  skal_sokes: { nb: 'Skal søkes', nn: 'Skal søkast', en: 'To be applied for' },
}
