import { Section } from '../../../design/Section.tsx'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { ReasonList, SeverityTag } from '../attention/AttentionTable.tsx'
import '../attention/attention.css'
import type { PortfolioProjectView } from './portfolioProject.ts'
import { projectPageTexts } from './projectPageTexts.ts'

/** Why the project is on the list, each rule by itself; or that no rule holds. */
export function ProjectAttention({ view }: { view: PortfolioProjectView }) {
  const t = useTexts(projectPageTexts)
  const locale = useLocale()
  const { attention, dataRemarks, inView, one } = view
  const notes = [
    ...(attention?.since ? [t.since(formatDate(attention.since, locale))] : []),
    ...(attention?.exposed ? [t.exposed(amountWords(attention.exposed, one.project.currency, locale))] : []),
  ]
  return (
    <Section title={attention ? t.needs : t.fine} intro={t.asOf(formatDate(inView.reference, locale))}>
      {attention && (
        <div className="kg-stack">
          <p>
            <SeverityTag severity={attention.severity} /> {notes.join(' ')}
          </p>
          <ReasonList hits={attention.hits} currency={one.project.currency} />
        </div>
      )}
      {dataRemarks && (
        <div className="kg-small kg-subtle kg-attention__rules">
          <p>{t.data}</p>
          <ReasonList hits={dataRemarks.hits} currency={one.project.currency} />
        </div>
      )}
    </Section>
  )
}
