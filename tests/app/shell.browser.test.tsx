import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createAppRouter } from '../../src/app/routes.tsx'
import { buildPlan } from '../../src/core/model/buildPlan.ts'
import '../../src/design/design.css'
import { knowledgeBaseKey } from '../../src/load/useKnowledgeBase.ts'
import { knowledgeBaseWith } from '../support/knowledgeBaseWith.ts'

vi.mock('../../src/features/overview/OverviewPage.tsx', async () => ({
  OverviewPage: (await import('./TitledPage.tsx')).TitledPage,
}))
vi.mock('../../src/features/theme/ThemePage.tsx', async () => ({
  ThemePage: (await import('./TitledPage.tsx')).TitledPage,
}))
vi.mock('../../src/features/explore/ExplorePage.tsx', async () => ({
  ExplorePage: (await import('./TitledPage.tsx')).TitledPage,
}))
vi.mock('../../src/features/indicators/IndicatorPage.tsx', async () => ({
  IndicatorPage: (await import('./TitledPage.tsx')).TitledPage,
}))
vi.mock('../../src/features/portfolio/PortfolioPage.tsx', async () => ({
  PortfolioPage: (await import('./TitledPage.tsx')).TitledPage,
}))
vi.mock('../../src/features/plan/PlanPage.tsx', async () => ({
  PlanPage: (await import('./TitledPage.tsx')).TitledPage,
}))
vi.mock('../../src/features/data/DataPage.tsx', async () => ({
  DataPage: (await import('./TitledPage.tsx')).TitledPage,
}))
vi.mock('../../src/features/accessibility/AccessibilityPage.tsx', async () => ({
  AccessibilityPage: (await import('./TitledPage.tsx')).TitledPage,
}))
vi.mock('../../src/features/statistics/StatisticsPage.tsx', () => ({
  StatisticsPage: () => {
    throw new Error('unknown mark: slope')
  },
}))

const plan = buildPlan(
  {
    name: 'Temaplan for smarte veier',
    short_name: 'Smarte veier',
    home_place: '3201',
    municipality: { name: 'Bærum' },
  },
  new Map(),
)

async function visit(address: string) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }))
  const client = new QueryClient()
  client.setQueryData(knowledgeBaseKey, knowledgeBaseWith({ plan }))
  await render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  return router
}

const menu = () => page.getByRole('button', { name: 'Meny' })
const mainMenu = () => page.getByRole('navigation', { name: 'Hovedmeny' })
const entry = (name: string) => mainMenu().getByRole('link', { name, exact: true })

describe('the menu on a phone', () => {
  beforeEach(() => page.viewport(360, 740))

  it('opens and closes with the keyboard, and Escape gives focus back', async () => {
    await visit('/tilgjengelighet/')
    menu().element().focus()
    await expect.element(menu()).toHaveAttribute('aria-expanded', 'false')
    await userEvent.keyboard('{Enter}')
    await expect.element(menu()).toHaveAttribute('aria-expanded', 'true')
    await userEvent.tab()
    await expect.element(entry('Oversikt')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(menu()).toHaveFocus()
    await expect.element(mainMenu()).not.toBeInTheDocument()
  })

  it('closes when focus goes past its end', async () => {
    await visit('/tilgjengelighet/')
    await menu().click()
    page.getByRole('link', { name: 'Kilder og lisenser' }).element().focus()
    await expect.element(menu()).toHaveAttribute('aria-expanded', 'false')
  })

  it('closes when a page is chosen', async () => {
    await visit('/tilgjengelighet/')
    await menu().click()
    await entry('Planen').click()
    await expect.element(menu()).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('the shell', () => {
  it('names the plan and the municipality of the data that is shown', async () => {
    await visit('/')
    await expect.element(page.getByRole('banner')).toHaveTextContent('Smarte veier, Bærum')
    await expect.element(page.getByRole('contentinfo')).toHaveTextContent('temaplanen Smarte veier i Bærum kommune')
  })

  beforeEach(() => page.viewport(1440, 900))

  it('marks the current page, and the entry a page lies under', async () => {
    const router = await visit('/indikator/?id=x')
    await expect.element(entry('Indikatorer')).toHaveAttribute('aria-current', 'true')
    await router.navigate({ to: '/indikatorer/' })
    await expect.element(entry('Indikatorer')).toHaveAttribute('aria-current', 'page')
    await expect.element(entry('Oversikt')).not.toHaveAttribute('aria-current')
  })

  it('moves focus to the heading of the next page', async () => {
    await visit('/tilgjengelighet/')
    expect(document.activeElement).toBe(document.body)
    await page.getByRole('contentinfo').getByRole('link', { name: 'Kilder og lisenser' }).click()
    await expect.poll(() => document.activeElement?.tagName).toBe('H1')
  })

  it('gives focus back to the link that was followed, the very one of several alike', async () => {
    const router = await visit('/tilgjengelighet/')
    const main = document.querySelector('main') as HTMLElement
    for (const text of ['Først', 'Sist', 'Etter']) {
      main.append(Object.assign(document.createElement('a'), { href: '/planen/', textContent: text }))
    }
    ;(main.querySelectorAll('a[href="/planen/"]')[1] as HTMLElement).focus()
    await router.navigate({ to: '/planen/' })
    await expect.poll(() => document.activeElement?.tagName).toBe('H1')
    router.history.back()
    await expect.poll(() => document.activeElement?.textContent).toBe('Sist')
  })

  it('leaves focus where it is when only the view of a page changes', async () => {
    const router = await visit('/prosjekter/')
    await expect.element(entry('Prosjekter')).toBeVisible()
    entry('Data').element().focus()
    await router.navigate({ to: '/prosjekter/', search: { q: 'helse' } })
    expect(router.state.location.searchStr).toBe('?q=helse')
    await expect.element(entry('Data')).toHaveFocus()
  })

  it('keeps the language over links, and the place over a change of language', async () => {
    const router = await visit('/tema/?id=3&lang=en')
    expect(document.documentElement.lang).toBe('en')
    await page.getByRole('link', { name: 'Nynorsk' }).click()
    await expect.poll(() => router.state.location.searchStr).toBe('?id=3&lang=nn')
    await expect.poll(() => document.documentElement.lang).toBe('nn')
    await page.getByRole('link', { name: 'Bokmål' }).click()
    await expect.poll(() => router.state.location.searchStr).toBe('?id=3')
    await expect.poll(() => document.documentElement.lang).toBe('nb')
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility statement' }).click()
    await expect.poll(() => router.state.location.href).toBe('/tilgjengelighet/?lang=en')
    await expect.poll(() => document.title).toBe('A page – Kunnskapsgrunnlag')
  })

  it('says so when there is no such page, with a way home', async () => {
    await visit('/finnes-ikke/')
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Denne siden finnes ikke')
    await expect.element(page.getByRole('link', { name: 'Til oversikten', exact: true })).toHaveAttribute('href', '/')
  })

  it('changes the colours and remembers it', async () => {
    localStorage.removeItem('kg-color-scheme')
    await visit('/tilgjengelighet/')
    await page.getByRole('button', { name: 'Bytt til mørke farger' }).click()
    expect(document.documentElement.dataset.colorScheme).toBe('dark')
    expect(localStorage.getItem('kg-color-scheme')).toBe('dark')
    await page.getByRole('button', { name: 'Bytt til lyse farger' }).click()
    expect(document.documentElement.dataset.colorScheme).toBe('light')
    localStorage.removeItem('kg-color-scheme')
  })
})

describe('a page that fails', () => {
  it('says what failed, and leaves the shell, a second try and a way home', async () => {
    await visit('/statistikk/')
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Siden kunne ikke vises')
    await expect.element(page.getByText('unknown mark: slope')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Prøv igjen' })).toBeVisible()
    await page.getByRole('link', { name: 'Til oversikten', exact: true }).click()
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('En side')
    // The fault itself is told on the console, and only that.
    expect(vi.mocked(console.error)).toHaveBeenCalled()
    vi.mocked(console.error).mockClear()
  })
})
