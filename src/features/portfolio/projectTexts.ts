import type { Texts } from '../../i18n/texts.ts'

export const projectTexts = {
  title: { nb: 'Prosjekt', en: 'Project' },
  way: { nb: 'Veien hit', nn: 'Vegen hit', en: 'The way here' },
  projects: { nb: 'Prosjekter', nn: 'Prosjekt', en: 'Projects' },
  unknownTitle: { nb: 'Prosjektet finnes ikke', nn: 'Prosjektet finst ikkje', en: 'There is no such project' },
  unknown: {
    nb: 'Adressen peker på et prosjekt som ikke står i registrene. Det kan ha fått en annen nøkkel.',
    nn: 'Adressa peikar på eit prosjekt som ikkje står i registera. Det kan ha fått ein annan nøkkel.',
    en: 'The address points at a project that is not in the registers. Its key may have changed.',
  },
  toAll: { nb: 'Til alle prosjekter', nn: 'Til alle prosjekt', en: 'To all projects' },
  notStated: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
  missing: { nb: 'mangler', nn: 'manglar', en: 'missing' },
  facts: { nb: 'Om prosjektet', en: 'About the project' },
  owner: { nb: 'Eier', nn: 'Eigar', en: 'Owner' },
  partners: { nb: 'Samarbeidsparter', nn: 'Samarbeidspartar', en: 'Partners' },
  area: { nb: 'Område', en: 'Area' },
  role: { nb: 'Kommunens rolle', nn: 'Rolla til kommunen', en: 'The municipality’s role' },
  phase: { nb: 'Fase', en: 'Phase' },
  lifecycle: { nb: 'Livsløp', en: 'Lifecycle' },
  status: { nb: 'Status sist', en: 'Last status' },
  subThemes: { nb: 'Undertema, vår vurdering', en: 'Sub-theme, our judgement' },
  confidence: {
    nb: 'Sikkerhet i opplysningene',
    nn: 'Kor sikre opplysningane er',
    en: 'Confidence in the information',
  },
  high: { nb: 'Høy', nn: 'Høg', en: 'High' },
  medium: { nb: 'Middels', en: 'Medium' },
  low: { nb: 'Lav', nn: 'Låg', en: 'Low' },
  datesFinding: {
    nb: (known: number, all: number) => (known === 0 ? 'Ingen datoer er kjent' : `${known} av ${all} datoer er kjent`),
    nn: (known: number, all: number) =>
      known === 0 ? 'Ingen datoar er kjende' : `${known} av ${all} datoar er kjende`,
    en: (known: number, all: number) => (known === 0 ? 'No dates are known' : `${known} of ${all} dates are known`),
  },
  startPlanned: { nb: 'Start, plan', en: 'Start, planned' },
  startActual: { nb: 'Start, faktisk', en: 'Start, actual' },
  endOriginal: { nb: 'Slutt, opprinnelig', nn: 'Slutt, opphavleg', en: 'End, original' },
  endApproved: { nb: 'Slutt, gjeldende godkjent', nn: 'Slutt, gjeldande godkjend', en: 'End, approved now' },
  endForecast: { nb: 'Slutt, prognose', en: 'End, forecast' },
  endActual: { nb: 'Slutt, faktisk', en: 'End, actual' },
  moneyFinding: {
    nb: (known: number, all: number) => (known === 0 ? 'Ingen beløp er kjent' : `${known} av ${all} beløp er kjent`),
    nn: (known: number, all: number) => (known === 0 ? 'Ingen beløp er kjende' : `${known} av ${all} beløp er kjende`),
    en: (known: number, all: number) => (known === 0 ? 'No amounts are known' : `${known} of ${all} amounts are known`),
  },
  moneyIntro: { nb: 'For alle parter samlet.', nn: 'For alle partar samla.', en: 'For all parties together.' },
  budgetOriginal: { nb: 'Budsjett, opprinnelig', nn: 'Budsjett, opphavleg', en: 'Budget, original' },
  budget: { nb: 'Budsjett, gjeldende', nn: 'Budsjett, gjeldande', en: 'Budget, current' },
  spent: { nb: 'Påløpt hittil', en: 'Spent so far' },
  forecast: { nb: 'Prognose for totalkostnad', en: 'Forecast of total cost' },
  finalCost: { nb: 'Faktisk sluttkostnad', en: 'Actual final cost' },
  homeShare: { nb: 'Kommunens andel', nn: 'Andelen til kommunen', en: 'The municipality’s share' },
  benefits: { nb: 'Gevinster', nn: 'Gevinstar', en: 'Benefits' },
  fundingNone: { nb: 'Ingen finansiering er kjent', nn: 'Ingen finansiering er kjend', en: 'No funding is known' },
  fundingGranted: { nb: (sum: string) => `Tilsagn om ${sum}`, en: (sum: string) => `Commitments of ${sum}` },
  fundingOnlyOther: { nb: 'Ingen tilsagn er kjent', nn: 'Ingen tilsagn er kjende', en: 'No commitments are known' },
  fundingIntro: {
    nb: 'Søkt, tilsagn, utbetalt og planlagt er ulike ting og legges aldri sammen. Planlagt er planer, forslag, egenandeler og rammer, ikke lovede penger.',
    nn: 'Søkt, tilsagn, utbetalt og planlagt er ulike ting og blir aldri lagde saman. Planlagt er planar, forslag, eigendelar og rammer, ikkje lova pengar.',
    en: 'Applied for, committed, paid and planned are different things and are never added together. Planned is plans, proposals, own shares and frames, not promised money.',
  },
  fundingCaption: { nb: 'Finansiering', en: 'Funding' },
  party: { nb: 'Part', en: 'Party' },
  source: { nb: 'Kilde til pengene', nn: 'Kjelde til pengane', en: 'Source of the money' },
  year: { nb: 'År', en: 'Year' },
  yearUnknown: { nb: 'År ukjent', en: 'Year unknown' },
  lineStatus: { nb: 'Status', en: 'Status' },
  applied: { nb: 'Søkt', en: 'Applied for' },
  granted: { nb: 'Tilsagn', en: 'Committed' },
  paid: { nb: 'Utbetalt', en: 'Paid' },
  planned: { nb: 'Planlagt', en: 'Planned' },
  sums: { nb: 'Hver for seg:', nn: 'Kvar for seg:', en: 'Each on its own:' },
  sum: {
    nb: (kind: string, sum: string, lines: number, all: number) =>
      `${kind.toLowerCase()} ${sum} (${lines} av ${all} linjer)`,
    en: (kind: string, sum: string, lines: number, all: number) =>
      `${kind.toLowerCase()} ${sum} (${lines} of ${all} lines)`,
  },
  remarks: { nb: 'Merknader og kilder', nn: 'Merknader og kjelder', en: 'Remarks and sources' },
  note: { nb: 'Merknad', en: 'Remark' },
  sources: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
  indicatorsFinding: {
    nb: (count: number) =>
      count === 0
        ? 'Ingen indikatorer måler det samme undertemaet'
        : `${count} indikatorer måler det samme undertemaet`,
    nn: (count: number) =>
      count === 0 ? 'Ingen indikatorar måler det same undertemaet' : `${count} indikatorar måler det same undertemaet`,
    en: (count: number) =>
      count === 0 ? 'No indicator measures the same sub-theme' : `${count} indicators measure the same sub-theme`,
  },
  oneIndicator: {
    nb: 'Én indikator måler det samme undertemaet',
    nn: 'Éin indikator måler det same undertemaet',
    en: 'One indicator measures the same sub-theme',
  },
  ended: {
    nb: (title: string, date: string) => `${title} ferdig ${date}`,
    en: (title: string, date: string) => `${title} finished ${date}`,
  },
  indicatorsIntro: {
    nb: 'Prosjektet og indikatorene hører til samme undertema. Går de i samme retning, er det samtidig, ikke nødvendigvis årsak.',
    nn: 'Prosjektet og indikatorane høyrer til same undertema. Går dei i same retning, er det samtidig, ikkje nødvendigvis årsak.',
    en: 'The project and the indicators belong to the same sub-theme. If they move together it is at the same time, not necessarily the cause.',
  },
} as const satisfies Texts
