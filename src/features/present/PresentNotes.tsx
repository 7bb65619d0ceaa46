import { resolveChart } from '../../chart/resolveChart.ts'
import type { OpenedFigure } from '../../export/collection/collectedGroups.ts'
import { slideNotes } from '../../export/deck/slideFoot.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { PresentSlide } from './presentSlides.ts'
import { texts } from './texts.ts'

/** What the speaker needs beside a slide: the same notes as in the file of slides. */
export function PresentNotes({ slide }: { slide: PresentSlide }) {
  const t = useTexts(texts)
  const notes = slide.kind === 'figure' ? notesOf(slide.figure) : []
  return (
    // Notes can be longer than their frame.
    <aside className="kg-present__notes" aria-label={t.notes} tabIndex={0}>
      {notes.length === 0 ? <p>{t.noNotes}</p> : notes.map((note) => <p key={note}>{note}</p>)}
    </aside>
  )
}

function notesOf({ content, collected }: OpenedFigure): string[] {
  if (content.kind !== 'shown') {
    const { subject } = content
    const chart = resolveChart(subject.spec, { width: 900, height: null, locale: subject.locale })
    return [...new Set(slideNotes(subject, chart, collected.comment))]
  }
  const { headline, subtitle, notes } = content.table
  return [...new Set([collected.comment, `${headline}. ${subtitle}.`, ...notes])].filter((note) => note !== '')
}
