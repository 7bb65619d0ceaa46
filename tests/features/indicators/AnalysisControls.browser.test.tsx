import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import '../../../src/design/design.css'
import { AnalysisControls } from '../../../src/features/indicators/AnalysisControls.tsx'
import type { Choices } from '../../../src/features/indicators/choices.ts'

const choices = {
  comparisons: [
    { id: '', name: 'Vårt utvalg' },
    { id: 'naboer', name: 'Naboer' },
  ],
  comparison: '',
  averages: [],
  measures: { kinds: [] },
  focusable: [],
  againstGroups: [],
  reasons: [],
} as unknown as Choices

test('on a phone the figure comes before the choices, which open at a press', async () => {
  expect(innerWidth).toBeLessThan(768)
  const screen = await render(<AnalysisControls choices={choices} select={() => undefined} />)
  await expect.element(screen.getByRole('combobox', { name: 'Sammenlign' })).not.toBeInTheDocument()
  await screen.getByText('Sammenlign, regn om og framhev').click()
  await expect.element(screen.getByRole('combobox', { name: 'Sammenlign' })).toBeVisible()
})
