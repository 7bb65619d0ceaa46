import type { Resource } from '../../core/descriptor/Resource.ts'
import type { Dimension } from '../../core/model/Dataset.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { dimensionTexts } from './dimensionTexts.ts'
import { fieldTitle } from './fieldTitle.ts'

/** In the reader's language where we have the word; else as the table itself calls it. */
export function dimensionName(
  { id, role }: Pick<Dimension, 'id' | 'role'>,
  resource: Resource,
  locale: Locale,
): string {
  const t = textsIn(dimensionTexts, locale)
  if (role === 'geo') return t.place
  if (role === 'time') return t.period
  if (id === 'level') return t.level
  return id === 'age_group' ? t.ageGroup : fieldTitle(resource, id)
}
