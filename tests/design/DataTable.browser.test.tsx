import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../src/design/design.css'
import { DataTable } from '../../src/design/DataTable.tsx'

interface Row {
  readonly name: string
  readonly owner: string
  readonly amount: number | null
}

const rows: readonly Row[] = [
  { name: 'Helseplattformen', owner: 'Andre', amount: 6700 },
  { name: 'IKT felles', owner: 'Asker', amount: 50 },
  { name: 'Altinn 3', owner: 'Andre', amount: null },
]

const words = {
  sortBy: 'Sorter etter',
  unsorted: 'Kildens rekkefølge',
  ascending: 'stigende',
  descending: 'synkende',
  sideways: 'Rull sidelengs',
}

function Example({ grouped = false }: { grouped?: boolean }) {
  return (
    <DataTable
      caption="Prosjekter"
      words={words}
      rows={rows}
      rowKey={(row) => row.name}
      {...(grouped && { groupOf: (row: Row) => row.owner })}
      columns={[
        { id: 'name', header: 'Prosjekt', cell: (row) => row.name, sortBy: (row) => row.name },
        { id: 'owner', header: 'Eier', cell: (row) => row.owner },
        {
          id: 'amount',
          header: 'Beløp',
          numeric: true,
          cell: (row) => row.amount ?? 'Mangler',
          sortBy: (row) => row.amount,
        },
      ]}
    />
  )
}

const names = () => [...document.querySelectorAll('tbody th[scope=row]')].map((cell) => cell.textContent)
const head = (name: string) => page.getByRole('columnheader', { name })

describe('DataTable', () => {
  beforeEach(() => page.viewport(1280, 800))

  it('is a named table whose first column names the rows', async () => {
    await render(<Example />)
    await expect.element(page.getByRole('table', { name: 'Prosjekter' })).toBeVisible()
    await expect.element(page.getByRole('rowheader', { name: 'IKT felles' })).toBeVisible()
  })

  it('sorts with the keyboard and says which way', async () => {
    await render(<Example />)
    await expect.element(head('Beløp')).toHaveAttribute('aria-sort', 'none')
    await userEvent.tab()
    await userEvent.tab()
    await expect.element(page.getByRole('button', { name: 'Beløp' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(head('Beløp')).toHaveAttribute('aria-sort', 'ascending')
    expect(names()).toEqual(['IKT felles', 'Helseplattformen', 'Altinn 3'])
    await userEvent.keyboard(' ')
    await expect.element(head('Beløp')).toHaveAttribute('aria-sort', 'descending')
    expect(names()).toEqual(['Helseplattformen', 'IKT felles', 'Altinn 3'])
  })

  it('gives no button to a column that cannot be sorted by', async () => {
    await render(<Example />)
    expect(head('Eier').element().querySelector('button')).toBeNull()
    expect(head('Eier').element().hasAttribute('aria-sort')).toBe(false)
  })

  it('keeps groups together under their names', async () => {
    await render(<Example grouped />)
    const groups = [...document.querySelectorAll('tbody')].map((group) => group.innerText.split('\n')[0])
    expect(groups).toEqual(['Andre', 'Asker'])
    await page.getByRole('button', { name: 'Prosjekt' }).click()
    expect(names()).toEqual(['Altinn 3', 'Helseplattformen', 'IKT felles'])
  })

  it('takes focus, so that the keyboard can scroll it, and says so, only where it is too wide', async () => {
    await render(<Example />)
    await expect.element(page.getByText('Rull sidelengs')).not.toBeInTheDocument()
    await expect.element(page.getByRole('region')).not.toBeInTheDocument()
    document.body.style.width = '150px'
    const region = page.getByRole('region', { name: 'Prosjekter' })
    await expect.element(region).toHaveAttribute('tabindex', '0')
    await expect.element(page.getByText('Rull sidelengs')).toBeVisible()
    await expect.element(region).toHaveAccessibleDescription('Rull sidelengs')
    document.body.style.width = ''
  })

  it('stacks its rows on a phone, and sorts there by a list', async () => {
    await page.viewport(320, 800)
    const { container } = await render(<Example />)
    expect(container.scrollWidth).toBeLessThanOrEqual(320)
    await userEvent.selectOptions(page.getByLabelText('Sorter etter'), 'Beløp, synkende')
    expect(names()).toEqual(['Helseplattformen', 'IKT felles', 'Altinn 3'])
  })
})
