import type { Texts } from '../i18n/texts.ts'

export const issueTexts = {
  stop: { nb: 'Ikke i bruk', nn: 'Ikkje i bruk', en: 'Not in use' },
  setAside: { nb: 'Satt til side', nn: 'Sett til side', en: 'Set aside' },
  note: { nb: 'Merknad', en: 'Note' },
  save: { nb: 'Last ned listen (CSV)', nn: 'Last ned lista (CSV)', en: 'Download the list (CSV)' },
  severity: { nb: 'Alvor', en: 'Severity' },
  file: { nb: 'Fil', en: 'File' },
  line: { nb: 'Linje', en: 'Line' },
  column: { nb: 'Kolonne', en: 'Column' },
  value: { nb: 'Innhold', nn: 'Innhald', en: 'Content' },
  count: { nb: 'Antall', nn: 'Tal på', en: 'Count' },
  happened: { nb: 'Hva som er galt', nn: 'Kva som er gale', en: 'What is wrong' },
  remedy: { nb: 'Hva du kan gjøre', nn: 'Kva du kan gjere', en: 'What to do' },
  code: { nb: 'Kode', en: 'Code' },
} as const satisfies Texts
