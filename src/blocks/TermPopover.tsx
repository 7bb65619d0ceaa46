import type { ReactNode } from 'react'
import type { Term } from '../core/model/Plan.ts'
import { Popover } from '../design/Popover.tsx'
import { inLocale } from '../i18n/Locale.ts'
import { useLocale } from '../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../load/useKnowledgeBase.ts'

interface TermPopoverProps {
  /** The term's id in the word list. */
  readonly id: string
  readonly children: ReactNode
}

/** Words that explain themselves when pressed; plain words where the list does not have the term. */
export function TermPopover({ id, children }: TermPopoverProps) {
  const { data: base } = useKnowledgeBase()
  const term = base?.terms.find((candidate) => candidate.id === id)
  return term ? <ExplainedTerm term={term}>{children}</ExplainedTerm> : children
}

export function ExplainedTerm({ term, children }: { term: Term; children: ReactNode }) {
  const locale = useLocale()
  const name = inLocale(term.term, locale)
  return (
    <Popover label={children}>
      <b>{name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)}:</b> {inLocale(term.definition, locale)}
    </Popover>
  )
}
