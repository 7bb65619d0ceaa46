import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import '../../../src/design/design.css'
import { AboutFigures } from '../../../src/features/indicators/AboutFigures.tsx'

const readsNothing = new QueryClient({ defaultOptions: { queries: { enabled: false } } })
const citation = 'Statistisk sentralbyrå, tabell 07459, hentet 22.11.2026'
const source = { id: 'ssb', publisher: 'SSB', title: '', url: '', licence: 'CC BY 4.0', licenceNote: '' }
const about = {
  entries: [
    { id: 'definition', term: 'Definisjon', words: 'Andel av husstandene' },
    { id: 'method', term: 'Metode', words: '' },
  ],
  sources: [{ source: source as never, citation }],
  notes: [],
}

test('what nobody has said is shown as «Ikke oppgitt», and the citation is copied as it stands', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const screen = await render(
    <QueryClientProvider client={readsNothing}>
      <AboutFigures about={about} />
    </QueryClientProvider>,
  )
  const told = [...screen.container.querySelectorAll('dd')].map(({ innerText }) => innerText)
  expect(told).toEqual(['Andel av husstandene', 'Ikke oppgitt'])
  await expect.element(screen.getByText('Lisens: CC BY 4.0')).toBeVisible()
  await screen.getByRole('button', { name: /^Kopier/ }).click()
  expect(write).toHaveBeenCalledExactlyOnceWith(citation)
  await expect.element(screen.getByRole('status')).toHaveTextContent(/Kopiert/)
})
