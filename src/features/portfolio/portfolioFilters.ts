import type { RegisterFilter } from '../../blocks/RegisterFilter.ts'
import { registerChoices } from '../../blocks/registerWords.ts'
import { themeChoices } from '../../blocks/themeFilter.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { lifecycleWords, phaseWords, registerNames, roleWords } from './portfolioWords.ts'
import { texts } from './texts.ts'

/** What the projects can be narrowed by: only what some of them have. */
export function portfolioFilters({ projects, themes }: KnowledgeBase, locale: Locale): RegisterFilter[] {
  const t = textsIn(texts, locale)
  const registers = projects.map(({ register }) => register)
  const phases = projects.map(({ phase }) => phase ?? '')
  const lifecycles = projects.map(({ lifecycle }) => lifecycle)
  const roles = projects.map(({ homeRole }) => homeRole)
  return [
    {
      name: 'register',
      label: t.register,
      all: t.bothRegisters,
      choices: registerChoices(registerNames, registers, locale),
    },
    { name: 'tema', label: t.theme, all: t.allThemes, groups: themeChoices(themes, t.wholeTheme, locale) },
    { name: 'fase', label: t.phase, all: t.allPhases, choices: registerChoices(phaseWords, phases, locale) },
    {
      name: 'livslop',
      label: t.lifecycle,
      all: t.allLifecycles,
      choices: registerChoices(lifecycleWords, lifecycles, locale),
    },
    { name: 'rolle', label: t.role, all: t.allRoles, choices: registerChoices(roleWords, roles, locale) },
  ]
}
