import type { Texts } from '../../../i18n/texts.ts'

export const benefitTexts = {
  finding: {
    nb: (n: number, of: number, late: number) =>
      `${n} av ${of} gevinster er målt${late === 0 ? '' : `, ${late} skulle vært det`}`,
    en: (n: number, of: number, late: number) =>
      `${n} of ${of} benefits are measured${late === 0 ? '' : `, ${late} should have been`}`,
  },
  none: { nb: 'Ingen gevinster er oppgitt', en: 'No benefits are given' },
  intro: {
    nb: 'Planlagt mot målt, hver gevinst i sin egen enhet. Kroner, årsverk og kvalitet legges aldri sammen.',
    en: 'Planned against measured, each benefit in its own unit. Kroner, work years and quality are never added together.',
  },
  empty: {
    nb: 'Registeret har ingen gevinster for prosjektene som vises.',
    en: 'The register has no benefits for the projects shown.',
  },
  benefit: { nb: 'Gevinst', en: 'Benefit' },
  start: { nb: 'Start', en: 'Start' },
  measured: { nb: 'Målt', en: 'Measured' },
  wanted: { nb: 'Ønsket', en: 'Wanted' },
  achievement: { nb: 'Måloppnåelse', en: 'Achieved' },
  due: { nb: 'Skal nås', en: 'Due' },
  lastMeasured: { nb: 'Sist målt', en: 'Last measured' },
  notMeasured: { nb: 'Ikke målt', en: 'Not measured' },
  overdue: { nb: 'Ikke målt, frist passert', en: 'Not measured, overdue' },
  missing: { nb: 'Mangler', en: 'Missing' },
} as const satisfies Texts
