import type { LiveWish } from '../features/embed/startEmbed.ts'
import type { ViewId } from '../features/portfolio/download/tableOfView.ts'
import { LiveView } from '../features/portfolio/embed/LiveView.tsx'
import { readChoice } from '../features/portfolio/embed/portfolioEmbedAddress.ts'
import { showLive } from './showLive.tsx'

/** A view of the registers, with the projects of today and the filters of the address. */
export async function showLivePortfolio(wish: LiveWish): Promise<void> {
  const { portfolio, register } = wish.main.dataset
  const kind = register === 'example' ? 'example' : 'own'
  const choice = readChoice(kind, Object.fromEntries(new URLSearchParams(window.location.search)))
  await showLive(wish, (ends) => <LiveView id={portfolio as ViewId} kind={kind} choice={choice} {...ends} />)
}
