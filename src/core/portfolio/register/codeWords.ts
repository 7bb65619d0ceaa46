import type { Phase } from '../../model/Project.ts'
import type { Lifecycle } from './Field.ts'

/** Words for phases, simplified as by `plainWord`: Prosjektportalen's own and those of near relatives. */
export const phaseWords: Readonly<Record<string, Phase>> = {
  ide: 'ide',
  idé: 'ide',
  idéfase: 'ide',
  konsept: 'konsept',
  konseptfase: 'konsept',
  planlegge: 'planlegge',
  planlegging: 'planlegge',
  gjennomfore: 'gjennomfore',
  gjennomføre: 'gjennomfore',
  gjennomføring: 'gjennomfore',
  gennemførelse: 'gjennomfore',
  avslutte: 'avslutte',
  avslutning: 'avslutte',
  realisere: 'realisere',
  realisering: 'realisere',
  gevinstrealisering: 'realisere',
}

/** Prosjektportalen's words, then those of the US IT Dashboard feed (portfolio.md §2.2, livssyklus). */
export const lifecycleWords: Readonly<Record<string, Lifecycle>> = {
  aktiv: 'aktiv',
  aktivt: 'aktiv',
  avventer: 'avventer',
  avsluttet: 'avsluttet',
  stanset: 'stanset',
  ukjent: 'ukjent',
  'not started': 'avventer',
  'in progress': 'aktiv',
  'in delivery': 'aktiv',
  active: 'aktiv',
  ongoing: 'aktiv',
  open: 'aktiv',
  pågår: 'aktiv',
  pågående: 'aktiv',
  completed: 'avsluttet',
  complete: 'avsluttet',
  closed: 'avsluttet',
  finished: 'avsluttet',
  ferdig: 'avsluttet',
  fullført: 'avsluttet',
  'on hold': 'avventer',
  planned: 'avventer',
  planlagt: 'avventer',
  deferred: 'avventer',
  canceled: 'stanset',
  cancelled: 'stanset',
  dropped: 'stanset',
}

/** The closed lists of the schema (portfolio.md §2.2–2.3), by field id and, where two tables differ, table. */
export const codeWords: Readonly<Record<string, readonly string[]>> = {
  samarbeidsform: [
    'egen',
    'interkommunal',
    'digi_nettverk',
    'stat_kommune',
    'nasjonal_fellesloesning',
    'privat_forskning',
  ],
  leveransemodell: ['tjenestekjop', 'programkjop', 'egenutvikling', 'felleskomponent', 'blandet'],
  hovedtema: ['T1', 'T2', 'T3', 'T4'],
  vurdert_av: ['prosjekt', 'eier', 'uavhengig'],
  kilde: [
    'egen_drift',
    'egen_investering',
    'kommune',
    'fylkeskommune',
    'statlig_tilskudd',
    'digdir_medfinansiering',
    'digifin_ks',
    'skjonnsmidler',
    'forskning',
    'eu',
    'privat',
    'egeninnsats_timer',
    'ikke_finansiert',
  ],
  // Prosjektportalen's eight, then the words of our own register (data/funding.csv).
  status: ['vurderes', 'dialog', 'sokt', 'tilsagn', 'avslag', 'sokt_utbetaling', 'utbetalt', 'ikke_aktuelt'].concat([
    ...['forelopig_tilsagn', 'endelig_tilsagn', 'bevilget', 'utbetalt_samlet', 'planlagt', 'foreslatt'],
    ...['egenandel_oppgitt', 'ramme', 'omdisponert', 'skal_sokes'],
  ]),
  art: ['drift', 'investering'],
  fordelingsnokkel: ['gevinst', 'storrelse', 'bruk', 'skjonn', 'innbyggertall', 'likt', 'fast'],
  'gevinster.type': ['direkte', 'indirekte', 'kvalitativ'],
  mottaker: ['egen_budsjett', 'egen_omdisponert', 'annen_offentlig', 'innbygger', 'naringsliv'],
  'milepaler.type': ['prosjekt', 'fase', 'delfase', 'milepael', 'beslutningspunkt', 'prosjektleveranse'],
}

/** Lower case without accents on Norwegian letters and without separators: «Søkt utbetaling» is `soktutbetaling`. */
export function plainCode(word: string): string {
  return word
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .replace(/[\s_./–-]+/g, '')
}
