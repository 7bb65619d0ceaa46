import { type Collected, type Collection, nothingSaid } from './Collection.ts'
import { printCollection } from './collectionText.ts'

/** The figures put last, those that are there already left out; what was written beside them does not tell them apart. */
export function addFigures(
  { title, figures }: Collection,
  more: readonly Collected[],
): { collection: Collection; added: number } {
  const known = new Set(figures.map(nameOf))
  const fresh = more.filter((figure) => {
    const isFresh = !known.has(nameOf(figure))
    known.add(nameOf(figure))
    return isFresh
  })
  return { collection: { title, figures: [...figures, ...fresh] }, added: fresh.length }
}

function nameOf(figure: Collected): string {
  return printCollection({ title: '', figures: [{ ...figure, ...nothingSaid }] })
}
