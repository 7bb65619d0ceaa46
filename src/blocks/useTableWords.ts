import type { TableWords } from '../design/TableColumn.ts'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { registerTexts } from './registerTexts.ts'

/** The table's own words, for every register. */
export function useTableWords(): TableWords {
  return useTexts(registerTexts)
}
