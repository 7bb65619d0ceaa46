import type { Unit } from '../../core/model/Unit.ts'
import { unitWords } from '../../i18n/formatValue.ts'
import type { Locale } from '../../i18n/Locale.ts'
import type { ChartFrame } from '../ChartSpec.ts'
import type { Label } from '../Label.ts'
import { wrapText } from '../textWidth.ts'
import { capitalised } from '../words/valueText.ts'
import { makeLabel } from './makeLabel.ts'

/** The unit as the title of a value axis. */
export function unitTitle(unit: Unit, locale: Locale): string {
  return capitalised(unitWords(unit, locale))
}

/** The same as lines over the plot. */
export function unitTitleLabels(unit: Unit, { width, locale }: ChartFrame): Label[] {
  return wrapText(unitTitle(unit, locale), width, 13).map((line, i) => makeLabel(line, 0, 13 + i * 17))
}
