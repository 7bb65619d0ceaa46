import type { Texts } from '../../../i18n/texts.ts'

export const statusTexts = {
  finding: {
    nb: (red: number, of: number) => `${red} av ${of} prosjekter er røde på minst ett område`,
    nn: (red: number, of: number) => `${red} av ${of} prosjekt er raude på minst eitt område`,
    en: (red: number, of: number) => `${red} of ${of} projects are red in at least one dimension`,
  },
  noneReported: {
    nb: 'Kvalitet, risiko og gevinst er ikke rapportert for noen',
    nn: 'Kvalitet, risiko og gevinst er ikkje rapportert for nokon',
    en: 'Quality, risk and benefits are reported for none',
  },
  intro: {
    nb: 'Verst først, avsluttede sist. Det prosjektene selv har rapportert; der de ikke har, det datoene og beløpene sier («beregnet»). Det som mangler, har ingen farge.',
    nn: 'Verst først, avslutta sist. Det prosjekta sjølve har rapportert; der dei ikkje har, det datoane og beløpa seier («berekna»). Det som manglar, har ingen farge.',
    en: 'Worst first, closed ones last. What the projects have reported themselves; where they have not, what dates and amounts say (“computed”). What is missing has no colour.',
  },
  commented: {
    nb: 'Prikket understrek: prosjektet har skrevet en kommentar.',
    nn: 'Prikka understrek: prosjektet har skrive ein kommentar.',
    en: 'Dotted underline: the project has written a comment.',
  },
  caption: { nb: 'Status per prosjekt', en: 'Status by project' },
  project: { nb: 'Prosjekt', en: 'Project' },
  fremdrift: { nb: 'Fremdrift', nn: 'Framdrift', en: 'Schedule' },
  okonomi: { nb: 'Økonomi', en: 'Economy' },
  kvalitet: { nb: 'Kvalitet', en: 'Quality' },
  risiko: { nb: 'Risiko', en: 'Risk' },
  gevinst: { nb: 'Gevinst', en: 'Benefits' },
  age: { nb: 'Statusalder', en: 'Age of status' },
  header: {
    nb: (name: string, n: number, of: number) => `${name} ${n}\u00a0av\u00a0${of}`,
    en: (name: string, n: number, of: number) => `${name} ${n}\u00a0of\u00a0${of}`,
  },
  computed: { nb: 'beregnet', nn: 'berekna', en: 'computed' },
  disagrees: { nb: 'tallene sier noe annet', nn: 'tala seier noko anna', en: 'the figures say otherwise' },
  disagreesLong: {
    nb: 'Åpen rute: rapportert grønt, men tallene sier noe annet.',
    nn: 'Open rute: rapportert grønt, men tala seier noko anna.',
    en: 'Open diamond: reported green, but the figures say otherwise.',
  },
  risk: { nb: (n: string) => `${n} av 25`, en: (n: string) => `${n} of 25` },
  notReported: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  exempt: { nb: 'Unntatt', en: 'Exempt' },
  notStarted: { nb: 'Ikke påbegynt', nn: 'Ikkje påbyrja', en: 'Not begun' },
  never: { nb: 'Aldri', en: 'Never' },
  closed: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  green: { nb: 'innenfor grensene', nn: 'innanfor grensene', en: 'within the limits' },
  yellow: { nb: 'gul, middels avvik', en: 'yellow, medium deviation' },
  red: { nb: 'rød, stort avvik', nn: 'raud, stort avvik', en: 'red, large deviation' },
  key: { nb: 'Hva fargene betyr', nn: 'Kva fargane tyder', en: 'What the colours mean' },
  keyText: {
    nb: (late: string, cost: string, age: string) =>
      `Rapportert: prosjektets eget ord. Beregnet økonomi og fremdrift: innenfor 10 %, gul over 10 %, rød over ${cost} % dyrere, eller over ${late} dager eller 30 % forsinket. Beregnet risiko: rød fra 15 av 25. Statusalder: gul over ${age} dager.`,
    nn: (late: string, cost: string, age: string) =>
      `Rapportert: prosjektet sitt eige ord. Berekna økonomi og framdrift: innanfor 10 %, gul over 10 %, raud over ${cost} % dyrare, eller over ${late} dagar eller 30 % forseinka. Berekna risiko: raud frå 15 av 25. Statusalder: gul over ${age} dagar.`,
    en: (late: string, cost: string, age: string) =>
      `Reported: the project’s own word. Computed economy and schedule: within 10%, yellow above 10%, red above ${cost}% dearer, or above ${late} days or 30% late. Computed risk: red from 15 of 25. Age of status: yellow above ${age} days.`,
  },
} as const satisfies Texts
