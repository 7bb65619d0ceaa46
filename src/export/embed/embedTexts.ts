import type { Texts } from '../../i18n/texts.ts'

/** What an embed says besides the figure itself. */
export const embedTexts = {
  site: { nb: 'Kunnskapsgrunnlag', nn: 'Kunnskapsgrunnlag', en: 'Knowledge base' },
  asTable: { nb: 'Vis som tabell', en: 'Show as a table' },
  signs: { nb: 'Tegn i bruk:', nn: 'Teikn i bruk:', en: 'Signs in use:' },
  noSource: { nb: 'Kilde er ikke oppgitt.', nn: 'Kjelda er ikkje oppgitt.', en: 'The source is not stated.' },
  explore: { nb: 'Utforsk tallene', nn: 'Utforsk tala', en: 'Explore the figures' },
  seeOnSite: {
    nb: 'Se og bruk tallene på Kunnskapsgrunnlag',
    nn: 'Sjå og bruk tala på Kunnskapsgrunnlag',
    en: 'See and use the figures at Kunnskapsgrunnlag',
  },
  asOf: {
    nb: (date: string) => `Tegnet ${date}.`,
    nn: (date: string) => `Teikna ${date}.`,
    en: (date: string) => `Drawn ${date}.`,
  },
  frozenOn: {
    nb: (date: string, name: string) => `Tallene er frosset ${date} (kopi ${name}).`,
    nn: (date: string, name: string) => `Tala er frosne ${date} (kopi ${name}).`,
    en: (date: string, name: string) => `The figures were frozen ${date} (copy ${name}).`,
  },
  seeNewer: {
    nb: 'Se om det finnes nyere tall',
    nn: 'Sjå om det finst nyare tal',
    en: 'See whether there are newer figures',
  },
} as const satisfies Texts
