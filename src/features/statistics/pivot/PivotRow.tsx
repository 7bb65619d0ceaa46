import type { CSSProperties } from 'react'
import type { GridCell } from '../../../blocks/slice/gridCell.ts'
import type { GridRow } from '../../../blocks/slice/gridView.ts'

/** A row of the slice: its names, then its figures. */
export function PivotRow({ row, rowIndex }: { row: GridRow; rowIndex: number }) {
  const { names, cells, isHome, isTotal, fill } = row
  const [first = '', ...rest] = names
  return (
    <tr aria-rowindex={rowIndex} data-home={isHome || undefined} data-total={isTotal || undefined}>
      <th scope="row">{first}</th>
      {rest.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the names stand in the order of the variables
        <th key={index} scope="row" className="kg-pivot-grid__second">
          {name}
        </th>
      ))}
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells stand in the order of the columns
        <td key={index} data-numeric data-gap={cell.isGap || undefined} {...filled(cell, fill)}>
          {cell.text}
          {cell.title !== '' && <span className="kg-visually-hidden">, {cell.title}</span>}
        </td>
      ))}
    </tr>
  )
}

/** A bar or a shade behind the figure, which stands there all the same. */
function filled({ part }: GridCell, fill: GridRow['fill']) {
  if (part === null || fill === null) return {}
  const style = { '--kg-part': Math.abs(part) } as CSSProperties
  return { 'data-fill': fill, 'data-below': part < 0 || undefined, style }
}
