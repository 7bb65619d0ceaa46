import type { Texts } from '../../i18n/texts.ts'

export const listTexts = {
  showAll: { nb: (all: number) => `Vis alle ${all}`, en: (all: number) => `Show all ${all}` },
  showMore: {
    nb: (step: number, all: number) => `Vis ${step} til av ${all}`,
    en: (step: number, all: number) => `Show ${step} more of ${all}`,
  },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  nOf: { nb: (n: number, of: number) => `${n} av ${of}`, en: (n: number, of: number) => `${n} of ${of}` },
} as const satisfies Texts
