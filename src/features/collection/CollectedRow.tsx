import { type DragEvent, useId } from 'react'
import { Disclosure } from '../../design/Disclosure.tsx'
import { Icon } from '../../design/Icon.tsx'
import { type CollectedGroup, measureBeside, type OpenedFigure } from '../../export/collection/collectedGroups.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { FigureFields } from './FigureFields.tsx'
import { FigurePreview } from './FigurePreview.tsx'
import type { RowActs } from './RowActs.ts'
import { texts } from './texts.ts'

interface CollectedRowProps {
  readonly figure: OpenedFigure
  readonly group: CollectedGroup
  readonly place: number
  readonly acts: RowActs
}

/** One collected figure: a look at it, what is written beside it, and its place among the others. */
export function CollectedRow({ figure, group, place, acts }: CollectedRowProps) {
  const t = useTexts(texts)
  const headingId = useId()
  const { collected, content, title } = figure
  const allow = (event: DragEvent) => event.preventDefault()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    acts.dropOn(figure, group)
  }
  const start = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', title)
    acts.startDrag(figure)
  }
  const last = group.figures.length - 1
  return (
    <li className="kg-collected" onDragOver={allow} onDrop={drop}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same for the keyboard */}
      <div className="kg-collected__handle" draggable onDragStart={start} title={t.drag}>
        <FigurePreview content={content} />
      </div>
      <article className="kg-collected__words" aria-labelledby={headingId}>
        <p className="kg-small kg-subtle">
          {[t.kinds[collected.kind], measureBeside(figure)].filter(Boolean).join(' · ')}
        </p>
        <h3 className="kg-chart-title" id={headingId}>
          {title}
        </h3>
        {collected.comment !== '' && <p className="kg-measure">{collected.comment}</p>}
        <Disclosure summary={t.edit}>
          <FigureFields figure={figure} group={group} acts={acts} />
        </Disclosure>
        <div className="kg-collected__tools">
          <button
            {...tool(title)}
            id={`opp-${figure.index}`}
            disabled={place === 0}
            onClick={() => acts.move(figure, -1)}
          >
            <Icon name="chevron" />
            {t.up}
          </button>
          <button
            {...tool(title)}
            id={`ned-${figure.index}`}
            disabled={place === last}
            onClick={() => acts.move(figure, 1)}
          >
            <Icon name="chevron" />
            {t.down}
          </button>
          <button {...tool(title)} onClick={() => acts.remove(figure)}>
            <Icon name="close" />
            {t.remove}
          </button>
        </div>
      </article>
    </li>
  )
}

function tool(title: string) {
  return {
    className: 'ds-button',
    'data-variant': 'tertiary',
    'data-size': 'sm',
    type: 'button',
    'aria-description': title,
  } as const
}
