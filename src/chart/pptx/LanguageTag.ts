import type { ResolvedChart } from '../ResolvedChart.ts'

/** How a file names its language to the program that opens it. */
export const languageTags = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const
export type LanguageTag = (typeof languageTags)[ResolvedChart['locale']]
