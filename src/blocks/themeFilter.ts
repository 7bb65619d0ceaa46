import { isOnTheme, type ThemeTags } from '../core/coverage/onTheme.ts'
import type { SubTheme, Theme } from '../core/model/Theme.ts'
import { inLocale, type Locale } from '../i18n/Locale.ts'
import type { FilterGroup } from './RegisterFilter.ts'

/** `3` in an address is the theme with all its sub-themes, `3.5` one of them. */
export type ThemeFilter =
  | { readonly theme: Theme; readonly subTheme: null }
  | { readonly theme: Theme; readonly subTheme: SubTheme }

/** Null for no theme, and for one the plan does not have. */
export function parseThemeFilter(text: string | undefined, themes: readonly Theme[]): ThemeFilter | null {
  for (const theme of themes) {
    if (theme.number === text) return { theme, subTheme: null }
    const subTheme = theme.subThemes.find(({ number }) => number === text)
    if (subTheme) return { theme, subTheme }
  }
  return null
}

/** Whether something stands where the filter asks: on the sub-theme itself, or on the theme by the rule of the coverage. */
export function fitsTheme(tags: ThemeTags, { theme, subTheme }: ThemeFilter): boolean {
  return subTheme === null ? isOnTheme(theme, tags) : tags.subThemeIds.includes(subTheme.id)
}

/** Every theme with its sub-themes, to choose from. */
export function themeChoices(
  themes: readonly Theme[],
  whole: (number: string) => string,
  locale: Locale,
): FilterGroup[] {
  return themes.map(({ number, name, subThemes }) => ({
    label: `${number} ${inLocale(name, locale)}`,
    choices: [
      { value: number, label: whole(number) },
      ...subThemes.map((subTheme) => ({
        value: subTheme.number,
        label: `${subTheme.number} ${inLocale(subTheme.name, locale)}`,
      })),
    ],
  }))
}
