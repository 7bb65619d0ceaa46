import type { CubeShape } from '../../core/aggregate/cube/CubeShape.ts'
import type { Place } from '../../core/model/Place.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { registerWord } from '../registerWords.ts'
import { levelWords } from './levelWords.ts'

/** What a category is called: a place by its name, a level in words, anything else as the table writes it. */
export function categoryName(
  { id, role }: Pick<CubeShape['dimensions'][number], 'id' | 'role'>,
  category: string,
  { places, locale }: { readonly places: ReadonlyMap<string, Place>; readonly locale: Locale },
): string {
  if (role !== 'geo') return id === 'level' ? registerWord(levelWords, category, locale) : category
  const place = places.get(category)
  return place ? inLocale(place.name, locale) : category
}
