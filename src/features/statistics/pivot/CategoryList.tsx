import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'

interface CategoryListProps {
  readonly named: readonly { readonly category: string; readonly name: string }[]
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (category: string) => void
}

const rowHeight = 34

/** Boxes to tick; of thousands only those in sight are on the page. */
export function CategoryList({ named, chosen, onToggle }: CategoryListProps) {
  const frame = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: named.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 20,
  })
  return (
    <div className="kg-picker__list" ref={frame}>
      <ul style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const { category, name } = named[index] as CategoryListProps['named'][number]
          return (
            <li key={category} style={{ insetBlockStart: start }} aria-setsize={named.length} aria-posinset={index + 1}>
              <label>
                <input type="checkbox" checked={chosen.has(category)} onChange={() => onToggle(category)} />
                {name}
              </label>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
