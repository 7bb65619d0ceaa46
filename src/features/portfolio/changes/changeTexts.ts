import type { Texts } from '../../../i18n/texts.ts'

export const changeTexts = {
  finding: {
    nb: (n: number, of: number) => `${n} av ${of} prosjekter er endret siden forrige rapport`,
    en: (n: number, of: number) => `${n} of ${of} projects have changed since the report before`,
  },
  none: { nb: 'Ingen tidligere rapporter å sammenligne med', en: 'No earlier reports to compare with' },
  intro: {
    nb: 'Fase, status, datoer og beløp holdt mot hvert prosjekts forrige rapport.',
    en: 'Phase, status, dates and amounts held against each project’s report before.',
  },
  empty: {
    nb: 'Endringer kan vises når registeret har statusrapporter, eller når to uttak med hver sin dato legges inn.',
    en: 'Changes can be shown when the register has status reports, or when two extracts of different dates are put in.',
  },
  project: { nb: 'Prosjekt', en: 'Project' },
  what: { nb: 'Hva', en: 'What' },
  change: {
    nb: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
    en: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  },
  later: {
    nb: (days: number) => ` (${days} ${days === 1 ? 'dag' : 'dager'} senere)`,
    en: (days: number) => ` (${days} ${days === 1 ? 'day' : 'days'} later)`,
  },
  earlier: {
    nb: (days: number) => ` (${days} ${days === 1 ? 'dag' : 'dager'} tidligere)`,
    en: (days: number) => ` (${days} ${days === 1 ? 'day' : 'days'} earlier)`,
  },
  more: { nb: (sum: string) => ` (${sum} mer)`, en: (sum: string) => ` (${sum} more)` },
  less: { nb: (sum: string) => ` (${sum} mindre)`, en: (sum: string) => ` (${sum} less)` },
  blank: { nb: 'ikke oppgitt', en: 'not given' },
} as const satisfies Texts
