import type { Texts } from '../../../i18n/texts.ts'

export const answerTexts = {
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  whyNone: { nb: 'Ingen regel slår ut.', nn: 'Ingen regel slår ut.', en: 'No rule holds.' },
  changedSince: {
    nb: (changed: number, added: number, gone: number) => `${changed} endret, ${added} nye, ${gone} borte.`,
    nn: (changed: number, added: number, gone: number) => `${changed} endra, ${added} nye, ${gone} borte.`,
    en: (changed: number, added: number, gone: number) => `${changed} changed, ${added} new, ${gone} gone.`,
  },
  phase: { nb: 'Fase', en: 'Phase' },
  phaseAnswer: {
    nb: (n: number, of: number, phase: string) => `${n} av ${of} står i ${phase}.`,
    en: (n: number, of: number, phase: string) => `${n} of ${of} are in ${phase}.`,
  },
  phaseNone: { nb: 'Ingen har en kjent fase.', nn: 'Ingen har ein kjend fase.', en: 'None has a known phase.' },
  theme: { nb: 'Tynt dekket', nn: 'Tynt dekt', en: 'Thinly covered' },
  themeAnswer: {
    nb: (theme: string, n: number, empty: number, of: number) =>
      `Tema ${theme} har færrest, ${n} aktive. ${empty} av ${of} undertemaer har ingen.`,
    nn: (theme: string, n: number, empty: number, of: number) =>
      `Tema ${theme} har færrast, ${n} aktive. ${empty} av ${of} undertema har ingen.`,
    en: (theme: string, n: number, empty: number, of: number) =>
      `Theme ${theme} has fewest, ${n} active. ${empty} of ${of} sub-themes have none.`,
  },
  themeEven: {
    nb: (empty: number, of: number) => `${empty} av ${of} undertemaer har ingen aktive prosjekter.`,
    nn: (empty: number, of: number) => `${empty} av ${of} undertema har ingen aktive prosjekt.`,
    en: (empty: number, of: number) => `${empty} of ${of} sub-themes have no active project.`,
  },
  payers: { nb: 'Hvem betaler', nn: 'Kven betaler', en: 'Who pays' },
  payersAnswer: {
    nb: (external: string, n: number, of: number) =>
      `${external} av kjente tilsagn er fra andre enn kommunen (${n} av ${of} prosjekter).`,
    nn: (external: string, n: number, of: number) =>
      `${external} av kjende tilsagn er frå andre enn kommunen (${n} av ${of} prosjekt).`,
    en: (external: string, n: number, of: number) =>
      `${external} of known grants are from others than the municipality (${n} of ${of} projects).`,
  },
  payersNone: { nb: 'Ingen tilsagn er oppgitt.', nn: 'Ingen tilsagn er oppgitte.', en: 'No grants are given.' },
  changed: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  changedAnswer: {
    nb: (n: number, of: number) => `${n} av ${of} siden forrige rapport.`,
    nn: (n: number, of: number) => `${n} av ${of} sidan førre rapport.`,
    en: (n: number, of: number) => `${n} of ${of} since the report before.`,
  },
  changedNone: {
    nb: 'Ingen tidligere rapport å sammenligne med.',
    nn: 'Ingen tidlegare rapport å samanlikne med.',
    en: 'No earlier report to compare with.',
  },
} as const satisfies Texts
