import type { Texts } from '../../i18n/texts.ts'

/** What is the same in every table. */
export const dimensionTexts = {
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  level: { nb: 'Nivå', en: 'Level' },
  period: { nb: 'År', en: 'Year' },
  ageGroup: { nb: 'Alder', en: 'Age' },
} as const satisfies Texts
