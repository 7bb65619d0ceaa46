import { IssueList } from '../../blocks/IssueList.tsx'
import { IssueSave } from '../../blocks/IssueSave.tsx'
import type { Issue } from '../../core/issue/Issue.ts'
import { Section } from '../../design/Section.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

export function FaultSection({ issues }: { issues: readonly Issue[] }) {
  const t = useTexts(texts)
  const notes = issues.filter(({ severity }) => severity === 'note').length
  return (
    <Section id="feil" title={t.faultsFound(issues.length - notes, notes)} intro={t.faultsIntro}>
      {issues.length > 0 && (
        <>
          <IssueList issues={issues} />
          <IssueSave name={t.faultFile} all={async () => issues} />
        </>
      )}
    </Section>
  )
}
