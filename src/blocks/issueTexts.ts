import type { Texts } from '../i18n/texts.ts'

export const issueTexts = {
  stop: { nb: 'Ikke i bruk', nn: 'Ikkje i bruk', en: 'Not in use' },
  setAside: { nb: 'Satt til side', nn: 'Sett til side', en: 'Set aside' },
  note: { nb: 'Merknad', en: 'Note' },
} as const satisfies Texts
