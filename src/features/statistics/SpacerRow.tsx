/** Every row of a long table is as high, in pixels, as VirtualTable.css makes it. */
export const rowHeight = 41

/** The room of the rows out of sight. */
export function SpacerRow({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row that holds nothing cannot take focus
    <tr aria-hidden="true">
      <td className="kg-virtual__spacer" colSpan={columns} style={{ blockSize: rows * rowHeight }} />
    </tr>
  )
}
