import type { Collected, Collection } from '../../export/collection/Collection.ts'

/** The figure at one place put at another, the rest in their order. */
export function moveFigure(collection: Collection, from: number, to: number): Collection {
  const moved = collection.figures[from]
  if (!moved || from === to) return collection
  const rest = collection.figures.filter((_, index) => index !== from)
  return { ...collection, figures: rest.toSpliced(to, 0, moved) }
}

export function dropFigure(collection: Collection, index: number): Collection {
  return { ...collection, figures: collection.figures.filter((_, at) => at !== index) }
}

export function changeFigure(
  collection: Collection,
  index: number,
  change: Partial<Pick<Collected, 'title' | 'comment' | 'under'>>,
): Collection {
  const figures = collection.figures.map((figure, at) => (at === index ? { ...figure, ...change } : figure))
  return { ...collection, figures }
}
