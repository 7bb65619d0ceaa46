import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useCollectedGroups } from '../../blocks/useCollectedGroups.ts'
import { useCollection } from '../../blocks/useCollection.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { EmptyState } from '../../design/EmptyState.tsx'
import { PageFrame } from '../../design/PageFrame.tsx'
import { useDocumentTitle } from '../../design/useDocumentTitle.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { PresentControls } from './PresentControls.tsx'
import { PresentNotes } from './PresentNotes.tsx'
import { PresentSlideView } from './PresentSlideView.tsx'
import { type PresentSlide, presentSlides } from './presentSlides.ts'
import { texts } from './texts.ts'
import { usePresentation } from './usePresentation.ts'

/** The slides of the collection, or what to do while it has none. */
export function PresentStage({ base }: { base: KnowledgeBase }) {
  const t = useTexts(texts)
  const { collection } = useCollection()
  const { groups } = useCollectedGroups(base, collection)
  const slides = useMemo(
    () => presentSlides(groups, { cover: collection.title || base.title, contents: t.contents }),
    [groups, collection.title, base.title, t],
  )
  if (slides.length > 0) return <Slides slides={slides} />
  return (
    <PageFrame title={t.title}>
      <div className="kg-wrap">
        <EmptyState reason={t.empty} action={<Link to="/samling/">{t.toCollection}</Link>} />
      </div>
    </PageFrame>
  )
}

function Slides({ slides }: { slides: readonly PresentSlide[] }) {
  const t = useTexts(texts)
  const { at, act, scheme, hasNotes, isBlank } = usePresentation(slides.length)
  const slide = slides[at] ?? slides[0]
  const spoken = useSpoken(t.spoken(at + 1, slides.length, slide?.title ?? ''))
  useDocumentTitle(`${slide?.title ?? ''} – ${t.title}`)
  if (!slide) return null
  return (
    <div className="kg-present" data-color-scheme={scheme} data-kind={slide.kind}>
      <PresentSlideView key={at} slide={slide} />
      {hasNotes && <PresentNotes slide={slide} />}
      <PresentControls at={at} count={slides.length} hasNotes={hasNotes} act={act} />
      <p className="kg-visually-hidden" role="status">
        {isBlank ? t.isBlank : spoken}
      </p>
      {isBlank && (
        <button className="kg-present__blank" type="button" aria-label={t.isBlank} onClick={() => act('blank')} />
      )}
    </div>
  )
}

/** Told when it changes: what stands in a region from the first is not read out. */
function useSpoken(words: string): string {
  const [spoken, speak] = useState('')
  useEffect(() => speak(words), [words])
  return spoken
}
