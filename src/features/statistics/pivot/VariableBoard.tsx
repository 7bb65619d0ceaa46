import { type DragEvent, useLayoutEffect, useRef, useState } from 'react'
import type { PivotFrame } from '../../../blocks/slice/PivotFrame.ts'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { type Layout, layoutOf, movedTo, type Zone, zones } from './pivotLayout.ts'
import { VariableCard } from './VariableCard.tsx'
import './VariableBoard.css'

interface VariableBoardProps {
  readonly frame: PivotFrame
  readonly onMove: (layout: Layout) => void
  readonly onPick: (dimension: string) => void
}

const dragType = 'application/x-kg-variable'

/** Where each variable stands: down the side, across the top, or taken together. Cards are dragged, or moved by their own list. */
export function VariableBoard({ frame, onMove, onPick }: VariableBoardProps) {
  const t = useTexts(pivotTexts)
  const [over, setOver] = useState<Zone | null>(null)
  const layout = layoutOf(frame)
  const move = (id: string, zone: Zone) => onMove(movedTo(layout, id, zone))
  const { board, follow } = useFollowedCard()
  const dropped = (event: DragEvent, zone: Zone) => {
    event.preventDefault()
    setOver(null)
    const id = event.dataTransfer.getData(dragType)
    if (id !== '') move(id, zone)
  }
  return (
    <div className="kg-board" ref={board}>
      {zones.map((zone) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list in each card does the same for the keyboard
        <div
          key={zone}
          className="kg-board__zone"
          data-over={over === zone || undefined}
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes(dragType)) return
            event.preventDefault()
            setOver(zone)
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => dropped(event, zone)}
        >
          <h3 className="kg-label">{t[zone]}</h3>
          {layout[zone].length === 0 && <p className="kg-small kg-subtle">{t.emptyZone}</p>}
          <ul className="kg-board__cards">
            {layout[zone].map((id, index) => (
              <li
                key={id}
                data-variable={id}
                draggable
                onDragStart={(event) => {
                  event.dataTransfer.setData(dragType, id)
                  event.dataTransfer.effectAllowed = 'move'
                }}
              >
                <VariableCard
                  frame={frame}
                  id={id}
                  zone={zone}
                  isFirst={index === 0}
                  onMove={(to) => {
                    follow(id)
                    move(id, to)
                  }}
                  onPick={() => onPick(id)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** A card that is moved by its own list is another element in its new place: the keyboard goes along. */
function useFollowedCard() {
  const board = useRef<HTMLDivElement>(null)
  const followed = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (followed.current === null || document.activeElement !== document.body) return
    board.current?.querySelector<HTMLElement>(`[data-variable="${CSS.escape(followed.current)}"] select`)?.focus()
    followed.current = null
  })
  const follow = (id: string) => {
    followed.current = id
  }
  return { board, follow }
}
