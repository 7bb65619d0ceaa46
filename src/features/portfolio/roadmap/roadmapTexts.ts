import type { Texts } from '../../../i18n/texts.ts'

export const roadmapTexts = {
  finding: {
    nb: (dated: number, of: number) => `${dated} av ${of} prosjekter har en sluttdato`,
    nn: (dated: number, of: number) => `${dated} av ${of} prosjekt har ein sluttdato`,
    en: (dated: number, of: number) => `${dated} of ${of} projects have an end date`,
  },
  intro: {
    nb: 'Veikart fra start til slutt: tykk strek er prognosen eller det som skjedde, tynn strek den opprinnelige planen, skravert det som er kommet til. Ruter er milepæler, åpne ruter beslutningspunkter.',
    nn: 'Vegkart frå start til slutt: tjukk strek er prognosen eller det som skjedde, tynn strek den opphavlege planen, skravert det som er komme til. Ruter er milepælar, opne ruter avgjerdspunkt.',
    en: 'The road from start to end: the thick bar is the forecast or what happened, the thin one the original plan, hatched what has come on top. Diamonds are milestones, open ones decision points.',
  },
  empty: {
    nb: 'Ingen av prosjektene som vises har en sluttdato i registeret, så det er ikke noe veikart å tegne.',
    nn: 'Ingen av prosjekta som blir viste har ein sluttdato i registeret, så det er ikkje noko vegkart å teikne.',
    en: 'None of the projects shown has an end date in the register, so there is no road to draw.',
  },
  group: { nb: 'Grupper etter', en: 'Group by' },
  tema: { nb: 'Tema', en: 'Theme' },
  fase: { nb: 'Fase', en: 'Phase' },
  noTheme: { nb: 'Ikke plassert på tema', nn: 'Ikkje plassert på tema', en: 'Not placed on a theme' },
  noPhase: { nb: 'Fase ukjent', nn: 'Fase ukjend', en: 'Phase unknown' },
  today: { nb: 'I dag', en: 'Today' },
  asOf: { nb: 'Registerets dato', en: 'Date of the register' },
  undated: {
    nb: (n: number) => `Uten datoer (${n})`,
    nn: (n: number) => `Utan datoar (${n})`,
    en: (n: number) => `Without dates (${n})`,
  },
  faktisk: { nb: 'ferdig', en: 'done' },
  prognose: { nb: 'prognose', en: 'forecast' },
  godkjent: { nb: 'godkjent slutt', nn: 'godkjend slutt', en: 'approved end' },
  opprinnelig: { nb: 'opprinnelig slutt', nn: 'opphavleg slutt', en: 'original end' },
  marks: {
    nb: (n: number) => (n === 1 ? '1\u00a0milepæl' : `${n}\u00a0milepæler`),
    nn: (n: number) => (n === 1 ? '1\u00a0milepæl' : `${n}\u00a0milepælar`),
    en: (n: number) => (n === 1 ? '1\u00a0milestone' : `${n}\u00a0milestones`),
  },
} as const satisfies Texts
