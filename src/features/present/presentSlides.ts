import type { CollectedGroup, OpenedFigure } from '../../export/collection/collectedGroups.ts'

/** One page of a presentation. */
export type PresentSlide =
  | { readonly kind: 'cover'; readonly title: string }
  | { readonly kind: 'contents'; readonly title: string; readonly groups: readonly CollectedGroup[] }
  | { readonly kind: 'theme'; readonly title: string; readonly number: string }
  | { readonly kind: 'figure'; readonly title: string; readonly figure: OpenedFigure }

interface SlideTitles {
  readonly cover: string
  readonly contents: string
}

/** Cover, contents, and for each theme a divider and its figures: the order of the slides in a file. None of an empty collection. */
export function presentSlides(groups: readonly CollectedGroup[], titles: SlideTitles): PresentSlide[] {
  if (groups.length === 0) return []
  return [
    { kind: 'cover', title: titles.cover },
    { kind: 'contents', title: titles.contents, groups },
    ...groups.flatMap((group): PresentSlide[] => [
      { kind: 'theme', title: group.name, number: group.number },
      ...group.figures.map((figure): PresentSlide => ({ kind: 'figure', title: figure.title, figure })),
    ]),
  ]
}
