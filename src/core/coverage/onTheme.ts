import type { GoverningDocument } from '../model/GoverningDocument.ts'
import type { Indicator } from '../model/Indicator.ts'
import type { KnowledgeBase } from '../model/KnowledgeBase.ts'
import type { Project } from '../model/Project.ts'
import type { Theme } from '../model/Theme.ts'

export interface ThemeTags {
  readonly themeIds: readonly string[]
  readonly subThemeIds: readonly string[]
}

/** On a theme is what names the theme itself or one of its sub-themes. */
export function isOnTheme({ id, subThemes }: Theme, { themeIds, subThemeIds }: ThemeTags): boolean {
  return themeIds.includes(id) || subThemes.some((subTheme) => subThemeIds.includes(subTheme.id))
}

export function indicatorsOnTheme({ indicators }: KnowledgeBase, theme: Theme): Indicator[] {
  return [...indicators.values()].filter(({ themeId, alsoThemeIds, subThemeIds }) =>
    isOnTheme(theme, { themeIds: [themeId, ...alsoThemeIds], subThemeIds }),
  )
}

export function documentsOnTheme({ documents }: KnowledgeBase, theme: Theme): GoverningDocument[] {
  return documents.filter((document) => isOnTheme(theme, document))
}

export function projectsOnTheme({ projects }: KnowledgeBase, theme: Theme): Project[] {
  return projects.filter(({ themeId, subThemeIds }) =>
    isOnTheme(theme, { themeIds: themeId === null ? [] : [themeId], subThemeIds }),
  )
}

const homeRoles: readonly string[] = ['eier', 'partner', 'blant flere']

/** The municipality owns the project, is a partner in it, or is one of many that take part. */
export function isHomeProject({ homeRole }: Project): boolean {
  return homeRoles.includes(homeRole)
}
