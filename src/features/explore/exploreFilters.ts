import type { RegisterFilter } from '../../blocks/RegisterFilter.ts'
import { themeChoices } from '../../blocks/themeFilter.ts'
import type { Theme } from '../../core/model/Theme.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { verdictWords } from '../../i18n/verdictWords.ts'
import { ages, courses, type VerdictChoice, verdictNames } from './exploreChoice.ts'
import { texts } from './texts.ts'

interface FilterInput {
  readonly themes: readonly Theme[]
  readonly publishers: readonly string[]
  /** The municipality's name. */
  readonly home: string
  readonly locale: Locale
}

/** Everything the indicators can be narrowed by, beside the search. */
export function exploreFilters({ themes, publishers, home, locale }: FilterInput): RegisterFilter[] {
  const t = textsIn(texts, locale)
  const withOrWithout = [
    { value: 'ja', label: t.with },
    { value: 'nei', label: t.without },
  ]
  const named = <T extends (typeof ages)[number] | (typeof courses)[number]>(values: readonly T[]) =>
    values.map((value) => ({ value, label: t[value] }))
  const wordsOf = (verdict: VerdictChoice) =>
    verdict === 'noTarget' ? t.noTarget : verdictWords(verdict, locale).words
  const verdicts = (Object.keys(verdictNames) as VerdictChoice[]).map((verdict) => ({
    value: verdictNames[verdict],
    label: wordsOf(verdict),
  }))
  return [
    { name: 'tema', label: t.theme, all: t.allThemes, groups: themeChoices(themes, t.wholeTheme, locale) },
    {
      name: 'kilde',
      label: t.publisher,
      all: t.allPublishers,
      choices: publishers.map((name) => ({ value: name, label: name })),
    },
    { name: 'asker', label: t.home(home), all: t.either, choices: withOrWithout },
    { name: 'mal', label: t.target, all: t.either, choices: withOrWithout },
    { name: 'dom', label: t.verdict, all: t.allVerdicts, choices: verdicts },
    { name: 'endring', label: t.course, all: t.allCourses, choices: named(courses) },
    { name: 'alder', label: t.age, all: t.allAges, choices: named(ages) },
  ]
}
