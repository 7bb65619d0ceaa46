import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { LiveEmbed, type LiveFailure } from '../features/embed/LiveEmbed.tsx'
import { readFrozenCopy } from '../features/embed/readFrozenCopy.ts'
import type { LiveWish } from '../features/embed/startEmbed.ts'
import { texts } from '../features/embed/texts.ts'
import { LocaleProvider } from '../i18n/LocaleProvider.tsx'
import { textsIn } from '../i18n/texts.ts'

/** Puts the figure one can work with where the built one stands. Until it has come, and where it cannot, that one stays. */
export async function showLiveEmbed({ main, view, takesFocus }: LiveWish): Promise<void> {
  const copy = view.frozen === null ? null : await readFrozenCopy(view.frozen)
  const fail = (why: LiveFailure) => tell(main, textsIn(texts, view.locale)[why])
  if (view.frozen !== null && !copy) return fail('noCopy')
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
      fail(why)
      resolve()
    }
    createRoot(place).render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { networkMode: 'offlineFirst' } } })}>
        <LocaleProvider locale={view.locale}>
          <LiveEmbed view={view} copy={copy} onShown={onShown} onFailed={onFailed} />
        </LocaleProvider>
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

function tell(main: HTMLElement, words: string): void {
  const notice = document.createElement('p')
  notice.className = 'kg-small kg-warm'
  notice.setAttribute('role', 'status')
  main.append(notice)
  // A region that is there first is read out when words come into it.
  notice.textContent = words
}
