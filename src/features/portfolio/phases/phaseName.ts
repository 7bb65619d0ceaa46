import { inLocale, type Locale } from '../../../i18n/Locale.ts'
import { phaseNames } from '../../../i18n/portfolioWords/registerWords.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { phaseTexts } from './phaseTexts.ts'
import type { PhaseColumn } from './phaseView.ts'

export function phaseName({ phase }: Pick<PhaseColumn, 'phase'>, locale: Locale): string {
  return phase === null ? textsIn(phaseTexts, locale).unknown : inLocale(phaseNames[phase], locale)
}
