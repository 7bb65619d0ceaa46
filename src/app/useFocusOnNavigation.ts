import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

interface Place {
  readonly pathname: string
  readonly search: { readonly id?: string | undefined }
}

const isAnotherPage = (from: Place, to: Place) => from.pathname !== to.pathname || from.search.id !== to.search.id

/** Moves focus to the heading when another page is shown: a screen reader says where one has come. */
export function useFocusOnNavigation(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (fromLocation === undefined || toLocation.hash !== '' || !isAnotherPage(fromLocation, toLocation)) return
        const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
        heading?.focus({ preventScroll: true })
      }),
    [router],
  )
}
