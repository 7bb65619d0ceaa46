import { Fragment } from 'react'
import { inLocale } from '../i18n/Locale.ts'
import { useLocale } from '../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../load/useKnowledgeBase.ts'
import { explainedParts } from './explainedParts.ts'
import { ExplainedTerm } from './TermPopover.tsx'

interface ExplainedTextProps {
  readonly text: string
  /** Ids of the terms to explain where they stand in the text: no more than a newcomer needs. */
  readonly terms: readonly string[]
}

/** A text in which the named terms explain themselves, each the first time it stands there. */
export function ExplainedText({ text, terms }: ExplainedTextProps) {
  const locale = useLocale()
  const { data: base } = useKnowledgeBase()
  const known = (base?.terms ?? []).filter(
    (term) => terms.includes(term.id) && inLocale(term.definition, locale) !== '',
  )
  return explainedParts(text, known, locale).map((part) =>
    part.term ? (
      <ExplainedTerm key={part.start} term={part.term}>
        {part.text}
      </ExplainedTerm>
    ) : (
      <Fragment key={part.start}>{part.text}</Fragment>
    ),
  )
}
