import type { Texts } from '../../../i18n/texts.ts'

export const weighingTexts = {
  finding: {
    nb: (n: number, of: number) => `${n} av ${of} prosjekter kan veies: gevinst mot risiko og kostnad`,
    nn: (n: number, of: number) => `${n} av ${of} prosjekt kan vegast: gevinst mot risiko og kostnad`,
    en: (n: number, of: number) => `${n} of ${of} projects can be weighed: benefit against risk and cost`,
  },
  none: {
    nb: 'Gevinst kan ikke veies mot risiko og kostnad',
    nn: 'Gevinst kan ikkje vegast mot risiko og kostnad',
    en: 'Benefits cannot be weighed against risk and cost',
  },
  intro: {
    nb: 'Mot høyre: større planlagt gevinst i kroner per år. Oppover: større restrisiko (1–25), grense ved den stiplede linjen. Flaten er prognosen, ellers budsjettet, totalt for alle parter. Tallet viser til listen under.',
    nn: 'Mot høgre: større planlagd gevinst i kroner per år. Oppover: større restrisiko (1–25), grense ved den stipla linja. Flata er prognosen, elles budsjettet, totalt for alle partar. Talet viser til lista under.',
    en: 'To the right: larger planned benefit in kroner a year. Upwards: larger residual risk (1–25), limit at the dashed line. The area is the forecast, else the budget, in total of all parties. The number points to the list below.',
  },
  empty: {
    nb: (all: number, benefit: number, risk: number, cost: number) =>
      `Ingen av de ${all} prosjektene har alle tre: ${benefit} mangler planlagt gevinst i kroner, ${risk} mangler risiko, og ${cost} mangler prognose og budsjett.`,
    nn: (all: number, benefit: number, risk: number, cost: number) =>
      `Ingen av dei ${all} prosjekta har alle tre: ${benefit} manglar planlagd gevinst i kroner, ${risk} manglar risiko, og ${cost} manglar prognose og budsjett.`,
    en: (all: number, benefit: number, risk: number, cost: number) =>
      `None of the ${all} projects has all three: ${benefit} lack a planned benefit in money, ${risk} lack a risk, and ${cost} lack both forecast and budget.`,
  },
  left: {
    nb: (n: number) => `${n} prosjekter er ikke tegnet, fordi ett eller flere av de tre mangler.`,
    nn: (n: number) => `${n} prosjekt er ikkje teikna, fordi eitt eller fleire av dei tre manglar.`,
    en: (n: number) => `${n} projects are not drawn, since one or more of the three is missing.`,
  },
  number: { nb: 'Nr.', en: 'No.' },
  project: { nb: 'Prosjekt', en: 'Project' },
  benefit: { nb: 'Planlagt gevinst per år', nn: 'Planlagd gevinst per år', en: 'Planned benefit a year' },
  risk: { nb: 'Restrisiko', en: 'Residual risk' },
  cost: { nb: 'Kostnad', en: 'Cost' },
  status: { nb: 'Samlet status', nn: 'Samla status', en: 'Overall status' },
  rod: { nb: 'Rød', nn: 'Raud', en: 'Red' },
  gul: { nb: 'Gul', en: 'Yellow' },
  gronn: { nb: 'Grønn', nn: 'Grøn', en: 'Green' },
  gra: { nb: 'Grå', en: 'Grey' },
} as const satisfies Texts
