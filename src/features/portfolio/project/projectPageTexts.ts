import type { Texts } from '../../../i18n/texts.ts'

export const projectPageTexts = {
  needs: { nb: 'Trenger oppmerksomhet', nn: 'Treng merksemd', en: 'Needs attention' },
  fine: { nb: 'Ingen av reglene slår ut', nn: 'Ingen av reglane slår ut', en: 'No rule holds for it' },
  asOf: {
    nb: (day: string) => `Reglene holdt mot registeret per ${day}.`,
    nn: (day: string) => `Reglane haldne mot registeret per ${day}.`,
    en: (day: string) => `The rules held against the register as of ${day}.`,
  },
  since: {
    nb: (day: string) => `Siden ${day}.`,
    nn: (day: string) => `Sidan ${day}.`,
    en: (day: string) => `Since ${day}.`,
  },
  exposed: {
    nb: (sum: string) => `Beløp som står på spill: ${sum}.`,
    nn: (sum: string) => `Beløp som står på spel: ${sum}.`,
    en: (sum: string) => `Amount at stake: ${sum}.`,
  },
  data: { nb: 'Mangler i registerets data:', nn: 'Manglar i registeret:', en: 'Gaps in the register’s data:' },
  figures: {
    nb: (known: number, all: number) => `${known} av ${all} nøkkeltall kan regnes ut`,
    nn: (known: number, all: number) => `${known} av ${all} nøkkeltal kan reknast ut`,
    en: (known: number, all: number) => `${known} of ${all} figures can be reckoned`,
  },
  figuresIntro: {
    nb: 'Positivt er alltid over eller forsinket, og ordet står ved tallet. Åpne for formel og grunnlag.',
    nn: 'Positivt er alltid over eller forseinka, og ordet står ved talet. Opne for formel og grunnlag.',
    en: 'Positive is always over or late, and the word stands by the figure. Open for formula and inputs.',
  },
  how: { nb: 'Slik er tallene regnet', nn: 'Slik er tala rekna', en: 'How the figures are reckoned' },
  original: { nb: 'Mot opprinnelig plan', nn: 'Mot opphavleg plan', en: 'Against the original plan' },
  approved: { nb: 'Mot godkjent plan', nn: 'Mot godkjend plan', en: 'Against the approved plan' },
  cost: { nb: 'Kostnad mot budsjett', en: 'Cost against budget' },
  costOriginal: {
    nb: 'Kostnad mot opprinnelig budsjett',
    nn: 'Kostnad mot opphavleg budsjett',
    en: 'Cost against the original budget',
  },
  spent: { nb: 'Forbruk av budsjettet', en: 'Budget spent' },
  time: { nb: 'Tid brukt', en: 'Time spent' },
  degree: { nb: 'Finansieringsgrad', en: 'Degree of funding' },
  uncovered: { nb: 'Udekket', nn: 'Udekt', en: 'Not covered' },
  external: {
    nb: 'Fra andre enn kommunen',
    nn: 'Frå andre enn kommunen',
    en: 'From others than the municipality',
  },
  benefits: { nb: 'Målte gevinster', nn: 'Målte gevinstar', en: 'Benefits measured' },
  completeness: { nb: 'Utfylt i registeret', en: 'Filled in the register' },
  risk: { nb: 'Største restrisiko', en: 'Largest residual risk' },
  daysWords: {
    nb: (words: string, percent: string) => `${words}${percent && `, ${percent} av varigheten`}`,
    nn: (words: string, percent: string) => `${words}${percent && `, ${percent} av varigheita`}`,
    en: (words: string, percent: string) => `${words}${percent && `, ${percent} of the duration`}`,
  },
  overWords: {
    nb: (words: string, sum: string) => `${words} (${sum})`,
    en: (words: string, sum: string) => `${words} (${sum})`,
  },
  history: {
    nb: (n: number) => `${n} tidligere rapporter`,
    nn: (n: number) => `${n} tidlegare rapportar`,
    en: (n: number) => `${n} earlier reports`,
  },
  historyOne: { nb: 'Én tidligere rapport', nn: 'Éin tidlegare rapport', en: 'One earlier report' },
  historyIntro: {
    nb: 'Hva prosjektet meldte, nyeste først. Fargene er prosjektets egne.',
    nn: 'Kva prosjektet melde, nyaste først. Fargane er prosjektet sine eigne.',
    en: 'What the project reported, newest first. The colours are the project’s own.',
  },
  milestones: {
    nb: (n: number, late: number) =>
      `${n} ${n === 1 ? 'milepæl' : 'milepæler'}${late === 0 ? '' : `, ${late} forsinket`}`,
    nn: (n: number, late: number) =>
      `${n} ${n === 1 ? 'milepæl' : 'milepælar'}${late === 0 ? '' : `, ${late} forseinka`}`,
    en: (n: number, late: number) =>
      `${n} ${n === 1 ? 'milestone' : 'milestones'}${late === 0 ? '' : `, ${late} late`}`,
  },
  milestone: { nb: 'Milepæl', en: 'Milestone' },
  kind: { nb: 'Type', en: 'Kind' },
  originally: { nb: 'Opprinnelig', nn: 'Opphavleg', en: 'Originally' },
  now: { nb: 'Nå', nn: 'No', en: 'Now' },
  status: { nb: 'Status', en: 'Status' },
  overdue: { nb: 'forsinket', nn: 'forseinka', en: 'late' },
  exempt: {
    nb: (basis: string) => `Unntatt (${basis})`,
    nn: (basis: string) => `Unnateke (${basis})`,
    en: (basis: string) => `Exempt (${basis})`,
  },
  date: { nb: 'Dato', en: 'Date' },
  forecastEnd: { nb: 'Slutt, prognose', en: 'End, forecast' },
  forecast: { nb: 'Prognose', en: 'Forecast' },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  about: { nb: 'Om prosjektet', en: 'About the project' },
  unfilled: {
    nb: 'Resten er ikke oppgitt i registeret.',
    nn: 'Resten er ikkje oppgitt i registeret.',
    en: 'The rest is not given in the register.',
  },
} as const satisfies Texts
