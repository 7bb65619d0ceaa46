import { useEffect, useRef, useState } from 'react'
import { Section } from '../../design/Section.tsx'
import { type Collection, figureKinds, nothingSaid } from '../../export/collection/Collection.ts'
import type { CollectedGroup, OpenedFigure } from '../../export/collection/collectedGroups.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { CollectedRow } from './CollectedRow.tsx'
import { changeFigure, dropFigure, moveFigure } from './editCollection.ts'
import type { RowActs } from './RowActs.ts'
import { texts } from './texts.ts'

interface CollectedListProps {
  readonly collection: Collection
  readonly groups: readonly CollectedGroup[]
  readonly keep: (collection: Collection) => void
}

/** The figures theme by theme, to be put in order by keyboard or by mouse. */
export function CollectedList({ collection, groups, keep }: CollectedListProps) {
  const t = useTexts(texts)
  const [told, tell] = useState('')
  const acts = useActs({ collection, groups, keep }, tell)
  return (
    <>
      <p className="kg-visually-hidden" role="status">
        {told}
      </p>
      {groups.map((group) => (
        <Section key={group.themeId} title={group.name} intro={t.groupCount(group.figures.length)}>
          <ol className="kg-collected-list">
            {group.figures.map((figure, place) => (
              <CollectedRow key={keyOf(group, place)} figure={figure} group={group} place={place} acts={acts} />
            ))}
          </ol>
        </Section>
      ))}
    </>
  )
}

/** A figure is itself wherever it stands and whatever is written beside it; two alike are told apart by which comes first. */
function keyOf({ figures }: CollectedGroup, place: number): string {
  const name = (figure: OpenedFigure | undefined) =>
    JSON.stringify({ ...figure?.collected, ...nothingSaid, kind: figure?.content.kind === 'shown' })
  const own = name(figures[place])
  const before = figures.slice(0, place).filter((figure) => name(figure) === own).length
  return `${own}-${before}`
}

function useActs({ collection, groups, keep }: CollectedListProps, tell: (words: string) => void): RowActs {
  const t = useTexts(texts)
  const dragged = useRef<OpenedFigure | null>(null)
  const focusOn = useFocusAfterMove()
  const groupOf = (figure: OpenedFigure) => groups.find(({ figures }) => figures.includes(figure))
  return {
    change: (figure, change) => keep(changeFigure(collection, figure.index, change)),
    showAs: (figure, kind) => {
      const chosen = figureKinds.find((one) => one === kind)
      const figures = collection.figures.map((one, at) =>
        at === figure.index && chosen && 'selection' in one ? { ...one, kind: chosen } : one,
      )
      keep({ ...collection, figures })
    },
    move: (figure, by) => {
      const figures = groupOf(figure)?.figures ?? []
      const place = figures.indexOf(figure) + by
      const to = figures[place]?.index
      if (to === undefined) return
      keep(moveFigure(collection, figure.index, to))
      tell(t.moved(figure.title, place + 1, figures.length))
      focusOn(by < 0 ? `opp-${to}` : `ned-${to}`)
    },
    remove: (figure) => {
      keep(dropFigure(collection, figure.index))
      tell(t.removed(figure.title))
    },
    startDrag: (figure) => {
      dragged.current = figure
    },
    dropOn: (target, group) => {
      const figure = dragged.current
      if (!figure || figure === target) return
      const isFromHere = group.figures.includes(figure)
      const put = isFromHere ? collection : changeFigure(collection, figure.index, { under: group.themeId })
      keep(moveFigure(put, figure.index, target.index))
      dragged.current = null
    },
  }
}

/** The button that was pressed moves with its figure, and keeps the focus; at the end of the list its twin takes it. */
function useFocusAfterMove(): (id: string) => void {
  const wanted = useRef('')
  useEffect(() => {
    if (wanted.current === '') return
    const button = document.getElementById(wanted.current)
    const twin = wanted.current.replace(/^(opp|ned)/, (way) => (way === 'opp' ? 'ned' : 'opp'))
    const able = button instanceof HTMLButtonElement && !button.disabled ? button : document.getElementById(twin)
    able?.focus()
    wanted.current = ''
  })
  return (id) => {
    wanted.current = id
  }
}
