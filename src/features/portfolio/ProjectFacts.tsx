import { registerWord } from '../../blocks/registerWords.ts'
import { SubThemeList } from '../../blocks/SubThemeList.tsx'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { DefinitionList } from '../../design/DefinitionList.tsx'
import { Column, Grid } from '../../design/Grid.tsx'
import { formatMoney } from '../../i18n/formatMoney.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { ProjectStatus } from './ProjectStatus.tsx'
import { lifecycleWords, phaseWords, roleWords } from './portfolioWords.ts'
import { projectTexts } from './projectTexts.ts'
import type { ProjectView } from './projectView.ts'

interface ProjectFactsProps {
  readonly view: ProjectView
  readonly themes: readonly Theme[]
}

/** Who, when and how much, side by side. */
export function ProjectFacts({ view, themes }: ProjectFactsProps) {
  const t = useTexts(projectTexts)
  return (
    <div className="kg-wrap kg-project-facts">
      <Grid>
        <Column span={4}>
          <h2 className="kg-chart-title">{t.facts}</h2>
          <About view={view} themes={themes} />
        </Column>
        <Column span={4}>
          <h2 className="kg-chart-title">{t.datesFinding(view.knownDates, view.dates.length)}</h2>
          <Dates view={view} />
        </Column>
        <Column span={4}>
          <h2 className="kg-chart-title">{t.moneyFinding(view.knownMoney, view.money.length)}</h2>
          <Money view={view} />
        </Column>
      </Grid>
    </div>
  )
}

function About({ view, themes }: ProjectFactsProps) {
  const t = useTexts(projectTexts)
  const locale = useLocale()
  const lang = useDataLanguage()
  const { owner, partners, area, homeRole, phase, lifecycle, subThemeIds } = view.project
  const fromData = (text: string) => (text === '' ? <Missing words={t.notStated} /> : <span lang={lang}>{text}</span>)
  return (
    <DefinitionList
      rules
      entries={[
        { term: t.owner, description: fromData(owner) },
        { term: t.partners, description: fromData(partners.join(', ')) },
        { term: t.area, description: fromData(area) },
        { term: t.role, description: registerWord(roleWords, homeRole, locale) },
        {
          term: t.phase,
          description: phase === null ? <Missing words={t.notStated} /> : registerWord(phaseWords, phase, locale),
        },
        { term: t.lifecycle, description: registerWord(lifecycleWords, lifecycle || 'ukjent', locale) },
        { term: t.status, description: <ProjectStatus row={view} /> },
        { term: t.subThemes, description: <SubThemeList themes={themes} ids={subThemeIds} /> },
      ]}
    />
  )
}

function Dates({ view }: { view: ProjectView }) {
  const t = useTexts(projectTexts)
  const locale = useLocale()
  return (
    <DefinitionList
      rules
      entries={view.dates.map(({ kind, date }) => ({
        term: t[kind],
        description:
          date === '' ? <Missing words={t.missing} /> : <span className="kg-number">{formatDate(date, locale)}</span>,
      }))}
    />
  )
}

function Money({ view }: { view: ProjectView }) {
  const t = useTexts(projectTexts)
  const locale = useLocale()
  return (
    <>
      <DefinitionList
        rules
        entries={view.money.map(({ kind, kroner }) => ({
          term: t[kind],
          description:
            kroner === null ? (
              <Missing words={t.missing} />
            ) : (
              <span className="kg-number">{formatMoney(kroner, locale)}</span>
            ),
        }))}
      />
      <p className="kg-small kg-subtle">{t.moneyIntro}</p>
    </>
  )
}

function Missing({ words }: { words: string }) {
  return <span className="kg-project__missing">{words}</span>
}
