import type { Texts } from '../../../i18n/texts.ts'

export const projectPageTexts = {
  needs: { nb: 'Trenger oppmerksomhet', en: 'Needs attention' },
  fine: { nb: 'Ingen av reglene slår ut', en: 'No rule holds for it' },
  asOf: {
    nb: (day: string) => `Reglene holdt mot registeret per ${day}.`,
    en: (day: string) => `The rules held against the register as of ${day}.`,
  },
  since: { nb: (day: string) => `Siden ${day}.`, en: (day: string) => `Since ${day}.` },
  exposed: { nb: (sum: string) => `Beløp som står på spill: ${sum}.`, en: (sum: string) => `Amount at stake: ${sum}.` },
  data: { nb: 'Mangler i registerets data:', en: 'Gaps in the register’s data:' },
  figures: {
    nb: (known: number, all: number) => `${known} av ${all} nøkkeltall kan regnes ut`,
    en: (known: number, all: number) => `${known} of ${all} figures can be reckoned`,
  },
  figuresIntro: {
    nb: 'Positivt er alltid over eller forsinket, og ordet står ved tallet. Åpne for formel og grunnlag.',
    en: 'Positive is always over or late, and the word stands by the figure. Open for formula and inputs.',
  },
  how: { nb: 'Slik er tallene regnet', en: 'How the figures are reckoned' },
  original: { nb: 'Mot opprinnelig plan', en: 'Against the original plan' },
  approved: { nb: 'Mot godkjent plan', en: 'Against the approved plan' },
  cost: { nb: 'Kostnad mot budsjett', en: 'Cost against budget' },
  costOriginal: { nb: 'Kostnad mot opprinnelig budsjett', en: 'Cost against the original budget' },
  spent: { nb: 'Forbruk av budsjettet', en: 'Budget spent' },
  time: { nb: 'Tid brukt', en: 'Time spent' },
  degree: { nb: 'Finansieringsgrad', en: 'Degree of funding' },
  uncovered: { nb: 'Udekket', en: 'Not covered' },
  external: { nb: 'Fra andre enn Asker', en: 'From others than Asker' },
  benefits: { nb: 'Målte gevinster', en: 'Benefits measured' },
  completeness: { nb: 'Utfylt i registeret', en: 'Filled in the register' },
  risk: { nb: 'Største restrisiko', en: 'Largest residual risk' },
  daysWords: {
    nb: (words: string, percent: string) => `${words}${percent && `, ${percent} av varigheten`}`,
    en: (words: string, percent: string) => `${words}${percent && `, ${percent} of the duration`}`,
  },
  overWords: {
    nb: (words: string, sum: string) => `${words} (${sum})`,
    en: (words: string, sum: string) => `${words} (${sum})`,
  },
  history: { nb: (n: number) => `${n} tidligere rapporter`, en: (n: number) => `${n} earlier reports` },
  historyOne: { nb: 'Én tidligere rapport', en: 'One earlier report' },
  historyIntro: {
    nb: 'Hva prosjektet meldte, nyeste først. Fargene er prosjektets egne.',
    en: 'What the project reported, newest first. The colours are the project’s own.',
  },
  date: { nb: 'Dato', en: 'Date' },
  forecastEnd: { nb: 'Slutt, prognose', en: 'End, forecast' },
  forecast: { nb: 'Prognose', en: 'Forecast' },
  missing: { nb: 'Mangler', en: 'Missing' },
  about: { nb: 'Om prosjektet', en: 'About the project' },
  unfilled: { nb: 'Resten er ikke oppgitt i registeret.', en: 'The rest is not given in the register.' },
} as const satisfies Texts
