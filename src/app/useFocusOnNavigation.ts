import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

interface Place {
  readonly pathname: string
  readonly search: { readonly id?: string | undefined }
  readonly state: { readonly __TSR_index: number }
}

const isAnotherPage = (from: Place, to: Place) => from.pathname !== to.pathname || from.search.id !== to.search.id

const linksLike = (href: string | null) =>
  [...document.querySelectorAll<HTMLElement>('main a')].filter((link) => link.getAttribute('href') === href)

/** Which link of the page has focus, so that it can be found in the page when it is drawn anew. */
function followedLink(): () => HTMLElement | undefined {
  const href = document.activeElement?.getAttribute('href') ?? null
  const index = linksLike(href).indexOf(document.activeElement as HTMLElement)
  return () => (index < 0 ? undefined : linksLike(href)[index])
}

/**
 * Moves focus when another page is shown: to its heading, so that a screen reader says where one has come; on the way back,
 * to the link that was followed.
 */
export function useFocusOnNavigation(): void {
  const router = useRouter()
  useEffect(() => {
    const followed: (() => HTMLElement | undefined)[] = []
    const leave = router.subscribe('onBeforeNavigate', ({ fromLocation: from, toLocation: to }) => {
      if (from && to.state.__TSR_index > from.state.__TSR_index) followed[from.state.__TSR_index] = followedLink()
    })
    const arrive = router.subscribe('onRendered', ({ fromLocation: from, toLocation: to }) => {
      if (from === undefined || to.hash !== '' || !isAnotherPage(from, to)) return
      const isBack = to.state.__TSR_index < from.state.__TSR_index
      const left = isBack ? followed[to.state.__TSR_index]?.() : undefined
      const target =
        left ?? document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
      target?.focus({ preventScroll: true })
    })
    return () => {
      leave()
      arrive()
    }
  }, [router])
}
