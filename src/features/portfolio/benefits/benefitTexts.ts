import type { Texts } from '../../../i18n/texts.ts'

export const benefitTexts = {
  finding: {
    nb: (n: number, of: number, late: number) =>
      `${n} av ${of} gevinster er målt${late === 0 ? '' : `, ${late} skulle vært det`}`,
    nn: (n: number, of: number, late: number) =>
      `${n} av ${of} gevinstar er målte${late === 0 ? '' : `, ${late} skulle vore det`}`,
    en: (n: number, of: number, late: number) =>
      `${n} of ${of} benefits are measured${late === 0 ? '' : `, ${late} should have been`}`,
  },
  none: { nb: 'Ingen gevinster er oppgitt', nn: 'Ingen gevinstar er oppgitte', en: 'No benefits are given' },
  intro: {
    nb: 'Planlagt mot målt, hver gevinst i sin egen enhet. Kroner, årsverk og kvalitet legges aldri sammen.',
    nn: 'Planlagt mot målt, kvar gevinst i si eiga eining. Kroner, årsverk og kvalitet blir aldri lagde saman.',
    en: 'Planned against measured, each benefit in its own unit. Kroner, work years and quality are never added together.',
  },
  empty: {
    nb: 'Registeret har ingen gevinster for prosjektene som vises.',
    nn: 'Registeret har ingen gevinstar for prosjekta som blir viste.',
    en: 'The register has no benefits for the projects shown.',
  },
  benefit: { nb: 'Gevinst', en: 'Benefit' },
  start: { nb: 'Start', en: 'Start' },
  measured: { nb: 'Målt', en: 'Measured' },
  wanted: { nb: 'Ønsket', nn: 'Ønskt', en: 'Wanted' },
  achievement: { nb: 'Måloppnåelse', nn: 'Måloppnåing', en: 'Achieved' },
  due: { nb: 'Skal nås', nn: 'Skal nåast', en: 'Due' },
  lastMeasured: { nb: 'Sist målt', en: 'Last measured' },
  notMeasured: { nb: 'Ikke målt', nn: 'Ikkje målt', en: 'Not measured' },
  overdue: { nb: 'Ikke målt, frist passert', nn: 'Ikkje målt, frist passert', en: 'Not measured, overdue' },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
} as const satisfies Texts
