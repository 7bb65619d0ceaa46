import type { Texts } from '../../i18n/texts.ts'

/** The words of the indicator's page. */
export const texts = {
  indicator: { nb: 'Indikator', en: 'Indicator' },
  indicators: { nb: 'Indikatorer', en: 'Indicators' },
  overview: { nb: 'Oversikt', en: 'Overview' },
  way: { nb: 'Du er her', en: 'You are here' },
  unknownIndicator: { nb: 'Vi finner ikke denne indikatoren', en: 'We cannot find this indicator' },
  unknownIndicatorReason: {
    nb: (id: string) =>
      `Ingen indikator heter «${id}». Den kan ha fått nytt navn, eller adressen kan være skrevet feil.`,
    en: (id: string) => `No indicator is called “${id}”. It may have a new name, or the address may be misspelt.`,
  },
  toIndicators: { nb: 'Til alle indikatorer', en: 'To all indicators' },
  noFiguresChosen: { nb: 'Ingen tall for dette utvalget', en: 'No figures for this selection' },
  headline: {
    nb: (place: string, value: string, period: string) => `${place}: ${value} i ${period}`,
    en: (place: string, value: string, period: string) => `${place}: ${value} in ${period}`,
  },
  above: {
    nb: (amount: string, name: string) => `${amount} over ${name}`,
    en: (amount: string, name: string) => `${amount} above ${name}`,
  },
  below: {
    nb: (amount: string, name: string) => `${amount} under ${name}`,
    en: (amount: string, name: string) => `${amount} below ${name}`,
  },
  sameAs: { nb: (name: string) => `det samme som ${name}`, en: (name: string) => `the same as ${name}` },
  upSince: {
    nb: (amount: string, since: string) => `opp ${amount} fra ${since}`,
    en: (amount: string, since: string) => `up ${amount} from ${since}`,
  },
  downSince: {
    nb: (amount: string, since: string) => `ned ${amount} fra ${since}`,
    en: (amount: string, since: string) => `down ${amount} from ${since}`,
  },
  sameSince: { nb: (since: string) => `det samme som i ${since}`, en: (since: string) => `the same as in ${since}` },
  homeAmong: {
    nb: (home: string, rank: number, count: number, period: string) =>
      rank === 1
        ? `${home} er høyest av ${count} kommuner i ${period}`
        : rank === count
          ? `${home} er lavest av ${count} kommuner i ${period}`
          : `${home} er nummer ${rank} av ${count} kommuner i ${period}`,
    en: (home: string, rank: number, count: number, period: string) =>
      rank === 1
        ? `${home} is highest of ${count} municipalities in ${period}`
        : rank === count
          ? `${home} is lowest of ${count} municipalities in ${period}`
          : `${home} is number ${rank} of ${count} municipalities in ${period}`,
  },
  highestIs: {
    nb: (name: string, value: string, period: string) => `${name} har høyest tall i ${period}: ${value}`,
    en: (name: string, value: string, period: string) => `${name} has the highest number in ${period}: ${value}`,
  },
  highestAndLowest: {
    nb: (first: string, last: string, amount: string, period: string) =>
      `${first} øverst i ${period}, ${last} ${amount} lavere`,
    en: (first: string, last: string, amount: string, period: string) =>
      `${first} highest in ${period}, ${last} ${amount} lower`,
  },
  rankIsNotQuality: {
    nb: 'Rekkefølgen viser hvor høyt tallet er, ikke hvor god kvaliteten er.',
    en: 'The order shows how high the number is, not how good the quality is.',
  },
  someHaveFigures: {
    nb: (count: number, all: number) => `${count} av ${all} steder har tall for perioden.`,
    en: (count: number, all: number) => `${count} of ${all} places have figures for the period.`,
  },
  tooFewToRank: {
    nb: 'Under 60 prosent har tall: plasseringen sier lite.',
    en: 'Fewer than 60 per cent have figures: the rank says little.',
  },
  key: { nb: 'Nøkkelopplysninger', en: 'Key facts' },
  latest: { nb: 'siste tall i kildene', en: 'latest figure in the sources' },
  changeFrom: { nb: (period: string) => `Endring fra ${period}`, en: (period: string) => `Change from ${period}` },
  change: { nb: 'Endring', en: 'Change' },
  cannotSay: { nb: 'Kan ikke sies', en: 'Cannot be said' },
  higherIsBetter: { nb: 'høyere er bedre', en: 'higher is better' },
  lowerIsBetter: { nb: 'lavere er bedre', en: 'lower is better' },
  noDirection: { nb: 'ikke vurdert som bedre eller svakere', en: 'not judged as better or weaker' },
  targetBy: { nb: (due: string) => `Mål innen ${due}`, en: (due: string) => `Target by ${due}` },
  targetNoYear: { nb: 'Mål uten årstall', en: 'Target without a year' },
  targetFor: { nb: (place: string) => `for ${place}`, en: (place: string) => `for ${place}` },
  targetLeft: {
    nb: (amount: string) => `${amount} igjen ved siste tall`,
    en: (amount: string) => `${amount} left at the latest figure`,
  },
  targetReached: { nb: 'nådd ved siste tall', en: 'reached at the latest figure' },
  noTarget: { nb: 'Mål', en: 'Target' },
  noTargetValue: { nb: 'Ikke satt', en: 'Not set' },
  noTargetNote: { nb: 'Vi kjenner ikke noe vedtatt mål.', en: 'We know of no adopted target.' },
  missing: { nb: 'Mangler', en: 'Missing' },
  theCountry: { nb: 'landet', en: 'the country' },
  onlyFor: {
    nb: (kinds: string) => `Tallet finnes bare for ${kinds}.`,
    en: (kinds: string) => `The figure exists only for ${kinds}.`,
  },
  noHome: {
    nb: (home: string, stand: string) => `${home} har ingen tall her. Nærmeste vi har, er ${stand}.`,
    en: (home: string, stand: string) => `${home} has no figures here. The nearest we have is ${stand}.`,
  },
  noFigures: {
    nb: 'Kildene har ingen tall for denne indikatoren.',
    en: 'The sources have no figures for this indicator.',
  },
  comparison: {
    nb: (name: string, period: string) => `${name} ${period}`,
    en: (name: string, period: string) => `${name} ${period}`,
  },
  places: { nb: 'Områder', en: 'Places' },
  remove: { nb: (name: string) => `Fjern ${name}`, en: (name: string) => `Remove ${name}` },
  add: { nb: 'Legg til', en: 'Add' },
  addPlaces: { nb: 'Steder og grupper med tall', en: 'Places and groups with figures' },
  homeWithout: { nb: (home: string) => `${home}, ingen tall`, en: (home: string) => `${home}, no figures` },
  ownChoice: { nb: 'Tilbake til vårt utvalg', en: 'Back to our selection' },
  viewAs: { nb: 'Vis som', en: 'Show as' },
  linje: { nb: 'Over tid', en: 'Over time' },
  rangering: { nb: 'Rangering', en: 'Ranking' },
  smaa: { nb: 'Små grafer', en: 'Small charts' },
  period: { nb: 'Periode', en: 'Period' },
  from: { nb: 'Fra', en: 'From' },
  to: { nb: 'til', en: 'to' },
  toLatest: { nb: (period: string) => `${period} (siste)`, en: (period: string) => `${period} (latest)` },
  corrected: {
    nb: (names: string) => `Adressen hadde noe vi ikke forsto (${names}). Vi viser siden uten det.`,
    en: (names: string) => `The address had something we did not understand (${names}). The page is shown without it.`,
  },
  others: { nb: (count: number) => `${count} til`, en: (count: number) => `${count} more` },
  related: { nb: 'Fra de samme undertemaene', en: 'From the same sub-themes' },
  documents: { nb: 'Dokumenter', en: 'Documents' },
  projects: { nb: 'Prosjekter', en: 'Projects' },
  more: { nb: (count: number) => `og ${count} til`, en: (count: number) => `and ${count} more` },
} as const satisfies Texts
