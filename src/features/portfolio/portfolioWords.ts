import type { RegisterWords } from '../../blocks/registerWords.ts'

export const registerNames: RegisterWords = {
  Asker: { nb: 'Askers egne', en: 'Asker’s own' },
  'Nasjonale og interkommunale': { nb: 'Nasjonale og interkommunale', en: 'National and inter-municipal' },
}

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
  avventer: { nb: 'Avventer', en: 'On hold' },
  avsluttet: { nb: 'Avsluttet', en: 'Closed' },
  stanset: { nb: 'Stanset', en: 'Stopped' },
  ukjent: { nb: 'Livsløp ukjent', en: 'Lifecycle unknown' },
}

export const roleWords: RegisterWords = {
  eier: { nb: 'Asker eier', en: 'Asker owns it' },
  partner: { nb: 'Asker er partner', en: 'Asker is a partner' },
  'blant flere': { nb: 'Asker er blant flere', en: 'Asker is one of many' },
  ingen: { nb: 'Asker er ikke med', en: 'Asker takes no part' },
}

export const fundingSourceWords: RegisterWords = {
  egen_drift: { nb: 'Egen drift', en: 'Own operating budget' },
  egen_investering: { nb: 'Egen investering', en: 'Own investment budget' },
  kommune: { nb: 'Kommune', en: 'Municipality' },
  fylkeskommune: { nb: 'Fylkeskommune', en: 'County' },
  statlig_tilskudd: { nb: 'Statlig tilskudd', en: 'State grant' },
  digdir_medfinansiering: { nb: 'Digdirs medfinansiering', en: 'Digdir co-financing' },
  digifin_ks: { nb: 'KS Digifin', en: 'KS Digifin' },
  skjonnsmidler: { nb: 'Skjønnsmidler', en: 'Discretionary funds' },
  forskning: { nb: 'Forskningsmidler', en: 'Research funds' },
  eu: { nb: 'EU-midler', en: 'EU funds' },
  privat: { nb: 'Private', en: 'Private' },
  egeninnsats_timer: { nb: 'Egeninnsats i timer', en: 'Own hours' },
  ikke_finansiert: { nb: 'Ikke finansiert', en: 'Not financed' },
}

export const fundingStatusWords: RegisterWords = {
  tilsagn: { nb: 'Tilsagn', en: 'Committed' },
  endelig_tilsagn: { nb: 'Endelig tilsagn', en: 'Final commitment' },
  forelopig_tilsagn: { nb: 'Foreløpig tilsagn', en: 'Preliminary commitment' },
  bevilget: { nb: 'Bevilget', en: 'Granted' },
  planlagt: { nb: 'Planlagt', en: 'Planned' },
  foreslatt: { nb: 'Foreslått', en: 'Proposed' },
  egenandel_oppgitt: { nb: 'Oppgitt egenandel', en: 'Stated own share' },
  utbetalt_samlet: { nb: 'Utbetalt samlet', en: 'Paid in all' },
  omdisponert: { nb: 'Omdisponert', en: 'Redirected' },
  ramme: { nb: 'Ramme', en: 'Frame' },
  skal_sokes: { nb: 'Skal søkes', en: 'To be applied for' },
}
