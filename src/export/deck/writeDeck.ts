import { languageTags } from '../../chart/pptx/LanguageTag.ts'
import type { Slide } from '../../chart/pptx/Slide.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { writeSlides } from '../../chart/pptx/writeSlides.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { withLegalTexts } from '../withLegalTexts.ts'
import { deckTexts } from './deckTexts.ts'
import { finishDeck } from './finishDeck.ts'

/** Slides as a PowerPoint file. */
export async function writeDeck(
  slides: readonly Slide[],
  template: SlideTemplate,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const legal = withLegalTexts(slides)
  const language = languageTags[locale]
  const { from, time, place, others } = textsIn(deckTexts, locale)
  return finishDeck(await writeSlides(legal, template, language), {
    charts: legal.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : []))),
    template,
    words: { from, time, place, others },
    title: legal[0]?.title ?? '',
    language,
  })
}
