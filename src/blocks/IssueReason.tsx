import type { Issue } from '../core/issue/Issue.ts'
import { issueSentence } from '../i18n/issueSentence.ts'
import { useLocale } from '../i18n/LocaleProvider.tsx'

/** What is wrong with a file, and what to do about it. */
export function IssueReason({ issue }: { issue: Issue }) {
  const { text, remedy } = issueSentence(issue, useLocale())
  return `${text} ${remedy}`
}
