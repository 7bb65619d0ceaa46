import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import { confidenceOf, type Target } from '../core/model/Target.ts'
import type { Unit } from '../core/model/Unit.ts'
import { formatPeriod } from '../i18n/formatPeriod.ts'
import { formatValue } from '../i18n/formatValue.ts'
import { inLocale, type Locale } from '../i18n/Locale.ts'
import { textsIn } from '../i18n/texts.ts'
import { provenanceTexts } from './provenanceTexts.ts'
import { type ProvenanceView, sourceFacts, sourceSteps } from './provenanceView.ts'

/** Where a target comes from: who set it, when, and in which document. */
export function targetProvenance(target: Target, unit: Unit, base: KnowledgeBase, locale: Locale): ProvenanceView {
  const t = textsIn(provenanceTexts, locale)
  const { due, value, placeId, setBy, adopted, note, file, line, sourceId } = target
  const source = base.sources.get(sourceId)
  const place = base.places.get(placeId)?.name
  const head = due ? t.target(formatPeriod(due, locale)) : t.targetNoYear
  return {
    figure: place ? `${head}, ${inLocale(place, locale)}` : head,
    value: formatValue(value, unit, locale),
    isGap: false,
    isComputed: false,
    steps: [
      ...(source
        ? sourceSteps(source, '', locale)
        : [{ id: 'noSource', title: t.noSource, text: t.noSourceText(sourceId) }]),
      {
        id: 'file',
        title: t.fileTitle,
        text: '',
        links: [{ id: file, words: '', link: t.lines(file, String(line), 0), file }],
      },
    ],
    facts: [
      { id: 'setBy', term: t.setBy, words: setBy === '' ? t.notStated : setBy, isData: true },
      { id: 'adopted', term: t.adopted, words: adopted ? formatPeriod(adopted, locale) : t.notStated },
      ...sourceFacts(source ? [source] : [], confidenceOf(target), locale),
      ...(note === '' ? [] : [{ id: 'note', term: t.note, words: note, isData: true }]),
    ],
  }
}
