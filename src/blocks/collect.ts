import { defaultSelection } from '../core/select/Selection.ts'
import { addFigures } from '../export/collection/addFigures.ts'
import { type Collected, emptyCollection, nothingSaid } from '../export/collection/Collection.ts'
import { parseCollection, printCollection } from '../export/collection/collectionText.ts'
import { keepCollectionText, readCollectionText } from './collectionStore.ts'

/** Puts figures in the reader's collection and tells how many were not there before. */
export function collect(figures: readonly Collected[]): number {
  const before = parseCollection(readCollectionText())?.collection ?? emptyCollection
  const { collection, added } = addFigures(before, figures)
  if (added > 0) keepCollectionText(printCollection(collection))
  return added
}

/** The key figure of an indicator, as its tile shows it. */
export function collectTile(indicatorId: string): number {
  return collect([{ kind: 'tile', selection: defaultSelection(indicatorId), ...nothingSaid }])
}
