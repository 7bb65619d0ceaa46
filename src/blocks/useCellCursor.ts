import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

interface CellCursor {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

const cellSelector = 'button[data-cell]'

/**
 * One stop for the Tab key in a table of buttons, and arrow keys between them. Which button is the stop is set on the
 * elements themselves after each drawing: filtering, sorting and hiding columns may all take the last one away.
 */
export function useCellCursor(): CellCursor {
  const ref = useRef<HTMLDivElement>(null)
  const latest = useRef('')
  useLayoutEffect(() => setStop(ref.current, latest.current))
  return {
    ref,
    onKeyDown: (event) => {
      const cell = (event.target as Element).closest<HTMLButtonElement>(cellSelector)
      const next = cell && neighbour(cell, event)
      if (!next) return
      event.preventDefault()
      next.focus()
      // Focus alone leaves a cell that is half out of the frame where it is.
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    onFocus: ({ target }) => {
      const cell = target.closest<HTMLButtonElement>(cellSelector)
      if (!cell) return
      latest.current = cell.dataset.cell ?? ''
      setStop(ref.current, latest.current)
    },
  }
}

function setStop(container: HTMLElement | null, latest: string) {
  const cells = [...(container?.querySelectorAll<HTMLButtonElement>(cellSelector) ?? [])]
  const stop = cells.find((cell) => cell.dataset.cell === latest) ?? cells[0]
  for (const cell of cells) {
    const tabIndex = cell === stop ? 0 : -1
    if (cell.tabIndex !== tabIndex) cell.tabIndex = tabIndex
  }
}

/** Where a key leads from a cell; null when it leads nowhere. The ends do not meet. */
function neighbour(cell: HTMLButtonElement, { key, ctrlKey, altKey, metaKey }: KeyboardEvent): HTMLElement | null {
  if (altKey || metaKey) return null
  const row = cell.closest('tr')
  const table = cell.closest('table')
  if (!row || !table) return null
  const inRow = cellsIn(row)
  const at = inRow.indexOf(cell)
  switch (key) {
    case 'ArrowRight':
      return inRow[at + 1] ?? null
    case 'ArrowLeft':
      return inRow[at - 1] ?? null
    case 'ArrowDown':
      return inColumn(table, cell).find((other) => isAfter(cell, other)) ?? null
    case 'ArrowUp':
      return inColumn(table, cell).findLast((other) => isAfter(other, cell)) ?? null
    case 'Home':
      return (ctrlKey ? cellsIn(table) : inRow)[0] ?? null
    case 'End':
      return (ctrlKey ? cellsIn(table) : inRow).at(-1) ?? null
    default:
      return null
  }
}

function cellsIn(element: Element): HTMLButtonElement[] {
  return [...element.querySelectorAll<HTMLButtonElement>(cellSelector)]
}

function inColumn(table: Element, cell: Element): HTMLButtonElement[] {
  const column = cell.closest('td')?.cellIndex
  return cellsIn(table).filter((other) => other.closest('td')?.cellIndex === column)
}

function isAfter(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
