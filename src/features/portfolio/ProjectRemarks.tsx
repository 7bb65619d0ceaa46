import { SourceLink } from '../../blocks/SourceLink.tsx'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import { DefinitionList } from '../../design/DefinitionList.tsx'
import { Section } from '../../design/Section.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { projectTexts } from './projectTexts.ts'
import type { ProjectView } from './projectView.ts'

const confidences = ['high', 'medium', 'low'] as const

/** The fine print of the register, and where it is from. */
export function ProjectRemarks({ view: { project, sources } }: { view: ProjectView }) {
  const t = useTexts(projectTexts)
  const lang = useDataLanguage()
  const confidence = confidences.find((word) => word === project.confidence)
  const notes = [
    { term: t.homeShare, text: project.homeShareNote },
    { term: t.benefits, text: project.benefitNote },
    { term: t.note, text: project.note },
  ]
  return (
    <Section title={t.remarks}>
      <div className="kg-measure">
        <DefinitionList
          rules
          entries={[
            ...notes.map(({ term, text }) => ({
              term,
              description:
                text === '' ? (
                  <span className="kg-project__missing">{t.notStated}</span>
                ) : (
                  <span lang={lang}>{text}</span>
                ),
            })),
            { term: t.confidence, description: confidence === undefined ? t.notStated : t[confidence] },
            {
              term: t.sources,
              description: (
                <ul className="kg-project__sources">
                  {sources.map((source) => (
                    <li key={source.id}>
                      <SourceLink source={source} />
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </div>
    </Section>
  )
}
