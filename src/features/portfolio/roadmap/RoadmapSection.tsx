import { useMemo } from 'react'
import { useAddress } from '../../../blocks/useAddress.ts'
import type { Phase } from '../../../core/model/Project.ts'
import { Disclosure } from '../../../design/Disclosure.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { ToggleGroup } from '../../../design/ToggleGroup.tsx'
import { inLocale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { phaseNames } from '../../../i18n/portfolioWords/registerWords.ts'
import { FirstRows } from '../FirstRows.tsx'
import { PortfolioSection } from '../PortfolioSection.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { ExampleLink } from '../register/RegisterGate.tsx'
import { Road } from './Road.tsx'
import './roadmap.css'
import { roadmapTexts } from './roadmapTexts.ts'
import { type RoadGrouping, type Roadmap, roadmap } from './roadmapView.ts'

/** When: every project with an end date on one road. */
export function RoadmapSection({ view }: { view: PortfolioView }) {
  const t = useTexts(roadmapTexts)
  const { search } = useAddress()
  const grouping: RoadGrouping = search.grupper === 'fase' ? 'fase' : 'tema'
  const road = useMemo(() => roadmap(view, grouping), [view, grouping])
  return (
    <PortfolioSection
      id="veikart"
      view={view}
      title={t.finding(road.dated, view.rows.length)}
      intro={t.intro}
      aside={<Grouping value={grouping} />}
    >
      {road.dated === 0 ? (
        <EmptyState reason={t.empty} action={<ExampleLink />} />
      ) : (
        <Groups road={road} view={view} grouping={grouping} />
      )}
      <Undated road={road} view={view} />
    </PortfolioSection>
  )
}

function Grouping({ value }: { value: RoadGrouping }) {
  const t = useTexts(roadmapTexts)
  const { change } = useAddress()
  return (
    <ToggleGroup
      label={t.group}
      value={value}
      choices={[
        { value: 'tema', label: t.tema },
        { value: 'fase', label: t.fase },
      ]}
      onChange={(chosen) => change({ grupper: chosen === 'fase' ? 'fase' : undefined })}
    />
  )
}

function Groups({ road, view, grouping }: { road: Roadmap; view: PortfolioView; grouping: RoadGrouping }) {
  const t = useTexts(roadmapTexts)
  const locale = useLocale()
  const nameOf = (id: string) => {
    if (grouping === 'fase') return id === '' ? t.noPhase : inLocale(phaseNames[id as Phase], locale)
    const theme = view.themes.find((one) => one.id === id)
    return theme ? `${theme.number} ${inLocale(theme.name, locale)}` : t.noTheme
  }
  const first = Math.max(4, Math.ceil(16 / road.groups.length))
  return road.groups.map(({ id, rows }) => (
    <div key={id} className="kg-road">
      <h3 className="kg-road__group">{nameOf(id)}</h3>
      <FirstRows rows={rows} first={first}>
        {(shown) => <Road rows={shown} road={road} kind={view.inView.kind} />}
      </FirstRows>
    </div>
  ))
}

function Undated({ road, view }: { road: Roadmap; view: PortfolioView }) {
  const t = useTexts(roadmapTexts)
  if (road.undated.length === 0) return null
  return (
    <Disclosure summary={t.undated(road.undated.length)}>
      <FirstRows rows={road.undated} first={60}>
        {(shown) => (
          <ul className="kg-road__undated">
            {shown.map((project) => (
              <li key={project.key}>
                <ProjectLink project={project} kind={view.inView.kind} />
              </li>
            ))}
          </ul>
        )}
      </FirstRows>
    </Disclosure>
  )
}
