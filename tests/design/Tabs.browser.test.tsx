import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../src/design/design.css'
import { Tabs } from '../../src/design/Tabs.tsx'

function Example({ start }: { start?: string }) {
  const [selected, setSelected] = useState(start)
  return (
    <>
      <Tabs
        label="Visning"
        selected={selected}
        onSelect={setSelected}
        tabs={[
          { id: 'graf', label: 'Graf', content: <p>Her er grafen</p> },
          { id: 'tabell', label: 'Tabell', content: <p>Her er tabellen</p> },
          { id: 'om', label: 'Om tallene', content: <a href="#kilde">Kilden</a> },
        ]}
      />
      <button type="button">Etter</button>
    </>
  )
}

/** As when the address chooses. */
function Chosen({ tab: chosen }: { tab: string }) {
  return (
    <>
      <Tabs
        label="Visning"
        selected={chosen}
        onSelect={() => {}}
        tabs={[
          { id: 'graf', label: 'Graf', content: <p>Her er grafen</p> },
          { id: 'om', label: 'Om tallene', content: <a href="#kilde">Kilden</a> },
        ]}
      />
      <button type="button">Etter</button>
    </>
  )
}

const tab = (name: string) => page.getByRole('tab', { name })

describe('Tabs', () => {
  it('shows the first view when the address names none, or one that is not there', async () => {
    await render(<Example start="borte" />)
    await expect.element(tab('Graf')).toHaveAttribute('aria-selected', 'true')
    await expect.element(page.getByRole('tabpanel')).toHaveTextContent('Her er grafen')
  })

  it('chooses with the arrows, round the ends, and with Home and End', async () => {
    await render(<Example />)
    await userEvent.tab()
    await expect.element(tab('Graf')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(tab('Tabell')).toHaveFocus()
    await expect.element(page.getByRole('tabpanel')).toHaveTextContent('Her er tabellen')
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    await expect.element(tab('Om tallene')).toHaveFocus()
    await userEvent.keyboard('{Home}')
    await expect.element(tab('Graf')).toHaveFocus()
    await userEvent.keyboard('{End}')
    await expect.element(tab('Om tallene')).toHaveAttribute('aria-selected', 'true')
  })

  it('is one stop for the Tab key, and the next is in the view', async () => {
    await render(<Example start="om" />)
    await userEvent.tab()
    await expect.element(tab('Om tallene')).toHaveFocus()
    await userEvent.tab()
    await expect.element(page.getByRole('link', { name: 'Kilden' })).toHaveFocus()
  })

  it('takes focus back to the tab when what had it goes with its view, and leaves it where it is else', async () => {
    const { rerender } = await render(<Chosen tab="om" />)
    page.getByRole('link', { name: 'Kilden' }).element().focus()
    await rerender(<Chosen tab="graf" />)
    await expect.element(tab('Graf')).toHaveFocus()
    page.getByRole('button', { name: 'Etter' }).element().focus()
    await rerender(<Chosen tab="om" />)
    await expect.element(page.getByRole('button', { name: 'Etter' })).toHaveFocus()
  })

  it('opens every view for paper, and closes them again', async () => {
    const { container } = await render(<Example />)
    window.dispatchEvent(new Event('beforeprint'))
    expect(container.textContent).toContain('Her er tabellen')
    window.dispatchEvent(new Event('afterprint'))
    await expect.poll(() => container.textContent).not.toContain('Her er tabellen')
  })
})
