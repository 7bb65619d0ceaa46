import type { Unstated } from '../../core/coverage/countUnstated.ts'
import { DefinitionList } from '../../design/DefinitionList.tsx'
import { Section } from '../../design/Section.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { unstatedTexts } from './unstatedTexts.ts'

/** What a reader of the indicators is not told, counted. */
export function UnstatedSection({ unstated, indicators }: { unstated: readonly Unstated[]; indicators: number }) {
  const t = useTexts(unstatedTexts)
  if (unstated.length === 0) return null
  const entries = unstated.map(({ field, count }) => ({
    term: t.fields[field],
    description: t.count(count, indicators),
  }))
  return (
    <Section id="ikke-oppgitt" title={t.title(indicators)} intro={t.intro}>
      <DefinitionList entries={entries} rules />
    </Section>
  )
}
