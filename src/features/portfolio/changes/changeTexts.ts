import type { Texts } from '../../../i18n/texts.ts'

export const changeTexts = {
  finding: {
    nb: (n: number, of: number) => `${n} av ${of} prosjekter er endret siden forrige rapport`,
    nn: (n: number, of: number) => `${n} av ${of} prosjekt er endra sidan førre rapport`,
    en: (n: number, of: number) => `${n} of ${of} projects have changed since the report before`,
  },
  findingSince: {
    nb: (changed: number, added: number, gone: number) => `${changed} endret, ${added} nye og ${gone} borte`,
    en: (changed: number, added: number, gone: number) => `${changed} changed, ${added} new and ${gone} gone`,
    nn: (changed: number, added: number, gone: number) => `${changed} endra, ${added} nye og ${gone} borte`,
  },
  introSince: {
    nb: (name: string) => `Prosjektene som vises, holdt mot ${name}.`,
    en: (name: string) => `The projects shown, held against ${name}.`,
    nn: (name: string) => `Prosjekta som blir viste, haldne mot ${name}.`,
  },
  ownRegister: {
    nb: 'registeret i kunnskapsgrunnlaget',
    en: 'the register of the knowledge base',
  },
  counts: {
    nb: (added: number, gone: number, same: number) => `${added} nye, ${gone} borte, ${same} uendret.`,
    en: (added: number, gone: number, same: number) => `${added} new, ${gone} gone, ${same} unchanged.`,
    nn: (added: number, gone: number, same: number) => `${added} nye, ${gone} borte, ${same} uendra.`,
  },
  turnover: {
    nb: (share: string) => `Utskifting: ${share} (nye og borte av dem som var der).`,
    en: (share: string) => `Turnover: ${share} (new and gone, of those that were there).`,
    nn: (share: string) => `Utskifting: ${share} (nye og borte av dei som var der).`,
  },
  net: {
    nb: (sum: string) => `Netto endring i samlet budsjett: ${sum} totalt.`,
    en: (sum: string) => `Net change of all budgets: ${sum} in total.`,
    nn: (sum: string) => `Netto endring i samla budsjett: ${sum} totalt.`,
  },
  added: { nb: 'Nye', en: 'New' },
  gone: { nb: 'Borte', en: 'Gone' },
  none: {
    nb: 'Ingen tidligere rapporter å sammenligne med',
    nn: 'Ingen tidlegare rapportar å samanlikne med',
    en: 'No earlier reports to compare with',
  },
  intro: {
    nb: 'Fase, status, datoer og beløp holdt mot hvert prosjekts forrige rapport.',
    nn: 'Fase, status, datoar og beløp haldne mot den førre rapporten til kvart prosjekt.',
    en: 'Phase, status, dates and amounts held against each project’s report before.',
  },
  empty: {
    nb: 'Endringer kan vises når registeret har statusrapporter, eller når to uttak med hver sin dato legges inn.',
    nn: 'Endringar kan visast når registeret har statusrapportar, eller når to uttak med kvar sin dato blir lagde inn.',
    en: 'Changes can be shown when the register has status reports, or when two extracts of different dates are put in.',
  },
  project: { nb: 'Prosjekt', en: 'Project' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  change: {
    nb: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
    en: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  },
  later: {
    nb: (days: number) => ` (${days} ${days === 1 ? 'dag' : 'dager'} senere)`,
    nn: (days: number) => ` (${days} ${days === 1 ? 'dag' : 'dagar'} seinare)`,
    en: (days: number) => ` (${days} ${days === 1 ? 'day' : 'days'} later)`,
  },
  earlier: {
    nb: (days: number) => ` (${days} ${days === 1 ? 'dag' : 'dager'} tidligere)`,
    nn: (days: number) => ` (${days} ${days === 1 ? 'dag' : 'dagar'} tidlegare)`,
    en: (days: number) => ` (${days} ${days === 1 ? 'day' : 'days'} earlier)`,
  },
  more: {
    nb: (sum: string) => ` (${sum} mer)`,
    nn: (sum: string) => ` (${sum} meir)`,
    en: (sum: string) => ` (${sum} more)`,
  },
  less: { nb: (sum: string) => ` (${sum} mindre)`, en: (sum: string) => ` (${sum} less)` },
  blank: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not given' },
} as const satisfies Texts
