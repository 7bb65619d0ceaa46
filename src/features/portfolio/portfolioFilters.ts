import type { RegisterFilter } from '../../blocks/RegisterFilter.ts'
import { registerChoices } from '../../blocks/registerWords.ts'
import { themeChoices } from '../../blocks/themeFilter.ts'
import type { Theme } from '../../core/model/Theme.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { homeRole, lifecycleOf } from './portfolioChoice.ts'
import { statusFilters } from './portfolioStatus.ts'
import { lifecycleWords, phaseWords, roleWords } from './portfolioWords.ts'
import type { PortfolioInView } from './register/PortfolioInView.ts'
import { portfolioRegisterTexts } from './register/registerTexts.ts'
import { texts } from './texts.ts'

/** What the projects can be narrowed by: only what some of them have. */
export function portfolioFilters(
  { kind, measured }: PortfolioInView,
  themes: readonly Theme[],
  locale: Locale,
): RegisterFilter[] {
  const [t, r] = [textsIn(texts, locale), textsIn(portfolioRegisterTexts, locale)]
  const projects = measured.map(({ project }) => project)
  const phases = projects.map(({ values }) => values.fase.parsed ?? '')
  const roles = registerChoices(roleWords, projects.map(homeRole), locale)
  const registers = [...new Set(projects.map(({ register }) => register))]
  const sources = registers.map((value) => ({ value, label: value }))
  return [
    ...(kind !== 'own' && registers.length > 1
      ? [{ name: 'kilde', label: r.source, all: r.allSources, choices: sources }]
      : []),
    { name: 'tema', label: t.theme, all: t.allThemes, groups: themeChoices(themes, t.wholeTheme, locale) },
    { name: 'fase', label: t.phase, all: t.allPhases, choices: registerChoices(phaseWords, phases, locale) },
    {
      name: 'livslop',
      label: t.lifecycle,
      all: t.allLifecycles,
      choices: registerChoices(lifecycleWords, projects.map(lifecycleOf), locale),
    },
    ...(roles.length > 0 ? [{ name: 'rolle', label: t.role, all: t.allRoles, choices: roles }] : []),
    {
      name: 'status',
      label: t.statusFilter,
      all: t.allStatuses,
      choices: statusFilters.map((value) => ({ value, label: t[`status_${value}`] })),
    },
  ]
}
