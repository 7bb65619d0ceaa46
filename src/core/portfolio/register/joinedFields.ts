import { field } from './Field.ts'

/** The register is only needed where several are in view and share ids. */
export const key = {
  kilde_register: field('text', 'V', 'Kilderegister', '_hubTitle; Hub | register'),
  prosjekt_id: field('text', 'K', 'Prosjekt-ID', 'GtProjectNumber; Prosjektnummer | projectId; project id; prosjekt'),
} as const

/** Table B, «finansiering»: one line a source, partner and year (portfolio.md §2.3). */
export const fundingFields = {
  ...key,
  kilde: field('code', 'K', 'Finansieringskilde', '| fundingSource; funding source; source'),
  part: field('text', 'A', 'Part', '| party; funder; organisation'),
  er_asker: field('flag', 'A', 'Er Asker'),
  ar: field('text', 'A', 'År', '| year'),
  sokt: field('money', 'A', 'Søkt', '| applied; omsøkte midler; søknadsbeløp'),
  tilsagn: field('money', 'A', 'Tilsagn', '| granted; amount; tilsagn; tildelt'),
  utbetalt: field('money', 'A', 'Utbetalt', '| paid'),
  planlagt: field('money', 'V', 'Planlagt', '| planned'),
  status: field('code', 'A', 'Status', 'GtBAProjectSupport; Status tilskudd'),
  art: field('code', 'V', 'Art', '| type'),
  fordelingsnokkel: field('code', 'A', 'Fordelingsnøkkel'),
  nokkelandel: field('number', 'V', 'Avtalt andel etter nøkkel (prosent)'),
  vilkar: field('text', 'V', 'Vilkår'),
  frist: field('date', 'V', 'Frist', '| deadline'),
  referanse: field('text', 'V', 'Referanse'),
} as const

/** Table C, «gevinster» (portfolio.md §2.3). */
export const benefitFields = {
  ...key,
  gevinst_id: field('text', 'K', 'Gevinst-ID'),
  tittel: field('text', 'K', 'Gevinst', 'Title; Tittel'),
  type: field('code', 'K', 'Gevinsttype', 'GtGainsType'),
  mottaker: field('code', 'A', 'Mottaker'),
  indikator: field('text', 'A', 'Måleindikator', 'GtMeasureIndicator'),
  enhet: field('text', 'A', 'Måleenhet', 'GtMeasurementUnit'),
  startverdi: field('number', 'A', 'Startverdi', 'GtStartValue'),
  nullpunkt_dato: field('date', 'A', 'Nullpunkt målt'),
  onsket_verdi: field('number', 'A', 'Ønsket verdi', 'GtDesiredValue'),
  realiseringsdato: field('date', 'A', 'Realiseringstidspunkt', 'GtRealizationTime'),
  malt_verdi: field('number', 'A', 'Målt verdi', 'GtMeasurementValue'),
  maledato: field('date', 'A', 'Dato for måling', 'GtMeasurementDate'),
  malekommentar: field('text', 'V', 'Kommentar til måling', 'GtMeasurementComment'),
  planlagt_kr_ar: field('money', 'A', 'Planlagt per år'),
  realisert_kr_ar: field('money', 'A', 'Realisert per år'),
  gevinsteier: field('person', 'A', 'Gevinsteier', 'GtGainsOwner'),
  gevinstansvarlig: field('person', 'A', 'Gevinstansvarlig', 'GtGainsResponsible'),
  omsetting: field('text', 'V', 'Gevinstomsetting', 'GtGainsTurnover'),
  forutsetninger: field('text', 'V', 'Forutsetninger', 'GtPrereqProfitAchievement'),
} as const

/** Table E, «milepaler» (portfolio.md §2.3). */
export const milestoneFields = {
  ...key,
  tittel: field('text', 'K', 'Milepæl', 'Title; Tittel'),
  type: field('code', 'K', 'Type'),
  start: field('date', 'V', 'Start', 'GtStartDate; Startdato'),
  slutt: field('date', 'K', 'Slutt', 'GtEndDate; Sluttdato'),
  slutt_opprinnelig: field('date', 'A', 'Slutt, opprinnelig'),
  status: field('text', 'A', 'Status'),
} as const

/** Table F, «risikoer» (portfolio.md §2.3). */
export const riskFields = {
  ...key,
  tittel: field('text', 'K', 'Risiko', 'Title; Tittel'),
  sannsynlighet: field('number', 'K', 'Sannsynlighet', 'GtRiskProbability'),
  konsekvens: field('number', 'K', 'Konsekvens', 'GtRiskConsequence'),
  s_etter_tiltak: field('number', 'A', 'Sannsynlighet etter tiltak', 'GtRiskProbabilityPostAction'),
  k_etter_tiltak: field('number', 'A', 'Konsekvens etter tiltak', 'GtRiskConsequencePostAction'),
  narhet: field('text', 'V', 'Nærhet', 'GtRiskProximity'),
  strategi: field('text', 'V', 'Strategi', 'GtRiskStrategy'),
  status: field('text', 'A', 'Status', 'GtRiskStatus'),
  tiltak: field('text', 'V', 'Tiltak', 'GtRiskAction'),
  vis_portefolje: field('flag', 'V', 'Vis i portefølje'),
} as const

/** Overlay G, «temakobling» (portfolio.md §2.3): themes for registers that have none. */
export const themeLinkFields = {
  ...key,
  hovedtema: field('code', 'A', 'Hovedtema'),
  deltema: field('tags', 'A', 'Deltema'),
  tema_vekt: field('weights', 'V', 'Temafordeling'),
  koblet_av: field('person', 'V', 'Koblet av'),
  koblet_dato: field('date', 'K', 'Koblet dato'),
} as const

/** Overlay H, «grunnlinje» (portfolio.md §2.3): one row an approved baseline, the first is the original. */
export const baselineFields = {
  ...key,
  start_plan: field('date', 'A', 'Startdato, plan'),
  slutt_opprinnelig: field('date', 'A', 'Sluttdato, opprinnelig'),
  slutt_godkjent: field('date', 'A', 'Sluttdato, gjeldende godkjent'),
  budsjett_opprinnelig: field('money', 'A', 'Budsjett, opprinnelig'),
  vedtatt_dato: field('date', 'K', 'Vedtatt'),
  arsak: field('text', 'V', 'Årsak'),
} as const
