import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { LiveFailure } from '../features/embed/LiveEmbed.tsx'
import type { LiveWish } from '../features/embed/startEmbed.ts'
import { texts } from '../features/embed/texts.ts'
import { LocaleProvider } from '../i18n/LocaleProvider.tsx'
import { textsIn } from '../i18n/texts.ts'

interface LiveEnds {
  readonly onShown: () => void
  readonly onFailed: (why: LiveFailure) => void
}

/** Puts what one can work with where the built figure stands. Until it has come, and where it cannot, that one stays. */
export async function showLive(
  { main, view, takesFocus }: LiveWish,
  live: (ends: LiveEnds) => ReactNode,
): Promise<void> {
  const built = main.querySelector('.kg-embed__built')
  const wasOpen = built?.querySelector('details')?.open === true
  const place = main.appendChild(document.createElement('div'))
  await new Promise<void>((resolve) => {
    const onShown = () => {
      if (built?.isConnected) arrive(place, { built, wasOpen, takesFocus })
      document.documentElement.lang = view.locale
      resolve()
    }
    const onFailed = (why: LiveFailure) => {
      tellFailure(main, textsIn(texts, view.locale)[why])
      resolve()
    }
    createRoot(place).render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { networkMode: 'offlineFirst' } } })}>
        <LocaleProvider locale={view.locale}>{live({ onShown, onFailed })}</LocaleProvider>
      </QueryClientProvider>,
    )
  })
}

interface Arrival {
  readonly built: Element
  readonly wasOpen: boolean
  readonly takesFocus: boolean
}

function arrive(place: HTMLElement, { built, wasOpen, takesFocus }: Arrival): void {
  built.remove()
  const details = place.querySelector('details')
  if (details && wasOpen) details.open = true
  // The chart is drawn once its width is known, which is after this.
  if (takesFocus) requestAnimationFrame(() => place.querySelector<HTMLElement>('.kg-chart-stage')?.focus())
}

export function tellFailure(main: HTMLElement, words: string): void {
  const notice = document.createElement('p')
  notice.className = 'kg-small kg-warm'
  notice.setAttribute('role', 'status')
  main.append(notice)
  // A region that is there first is read out when words come into it.
  notice.textContent = words
}
