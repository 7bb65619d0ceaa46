import type { Issue, Severity } from '../core/issue/Issue.ts'
import { Tag, type Tone } from '../design/Tag.tsx'
import { issueSentence } from '../i18n/issueSentence.ts'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import './IssueList.css'
import { issueTexts } from './issueTexts.ts'

const tones: Record<Severity, Tone> = { stop: 'danger', setAside: 'warning', note: 'neutral' }
const order: readonly Severity[] = ['stop', 'setAside', 'note']

/** Faults in the data as sentences, the gravest first, each with what to do about it. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const t = useTexts(issueTexts)
  const locale = useLocale()
  const sorted = issues.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return (
    <ul className="kg-issues">
      {sorted.map((issue) => {
        const { text, remedy } = issueSentence(issue, locale)
        return (
          <li
            key={[issue.file, issue.code, issue.column, issue.line, issue.severity].join('\n')}
            className="kg-issues__issue"
          >
            <Tag tone={tones[issue.severity]}>{t[issue.severity]}</Tag>
            <div>
              <p className="kg-measure">{text}</p>
              <p className="kg-small kg-subtle kg-measure">
                {remedy} <span className="kg-issues__code">({issue.code})</span>
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
