import { useState } from 'react'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../src/design/design.css'
import { Dialog } from '../../src/design/Dialog.tsx'

function Example() {
  const [isOpen, open] = useState(false)
  return (
    <>
      <button type="button" onClick={() => open(true)}>
        101 509
      </button>
      {isOpen && (
        <Dialog title="Hvor kommer tallet fra?" closeLabel="Lukk" onClose={() => open(false)}>
          <p>Linje 23</p>
        </Dialog>
      )}
    </>
  )
}

const number = page.getByRole('button', { name: '101 509' })

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ["the browser's own Back", () => history.back()],
])('closes by %s, and gives focus back to what it was opened from', async (_, close) => {
  history.pushState(null, '', location.href)
  await render(<Example />)
  await userEvent.click(number)
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await close()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(number).toHaveFocus()
})
