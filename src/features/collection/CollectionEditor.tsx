import { useCollectedGroups } from '../../blocks/useCollectedGroups.ts'
import { useCollection } from '../../blocks/useCollection.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { Section } from '../../design/Section.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { AddMore } from './AddMore.tsx'
import { CollectedList } from './CollectedList.tsx'
import { CollectionActions } from './CollectionActions.tsx'
import { dropFigure } from './editCollection.ts'
import { OfferNotice } from './OfferNotice.tsx'
import { texts } from './texts.ts'
import { useOffer } from './useOffer.ts'

/** The collection with all one can do to it and with it. */
export function CollectionEditor({ base }: { base: KnowledgeBase }) {
  const t = useTexts(texts)
  const { collection, keep, isKept } = useCollection()
  const { groups, lost } = useCollectedGroups(base, collection)
  const offer = useOffer(collection, keep)
  const dropLost = () => keep(lost.toReversed().reduce(dropFigure, collection))
  return (
    <>
      <div className="kg-wrap kg-collection__notices">
        {!isKept && <p className="kg-warm">{t.notKept}</p>}
        <OfferNotice offer={offer} />
        {lost.length > 0 && (
          <p className="kg-warm">
            {t.lost(lost.length)}{' '}
            <button className="ds-button" data-variant="secondary" data-size="sm" type="button" onClick={dropLost}>
              {t.dropLost(lost.length)}
            </button>
          </p>
        )}
      </div>
      {collection.figures.length > 0 && (
        <Section title={collection.title || t.actions} plain>
          <CollectionActions base={base} collection={collection} keep={keep} onFile={offer.openFile} />
        </Section>
      )}
      <CollectedList collection={collection} groups={groups} keep={keep} />
      <AddMore base={base} isEmpty={collection.figures.length === 0} onFile={offer.openFile} />
    </>
  )
}
