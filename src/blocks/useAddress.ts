import { useNavigate, useSearch } from '@tanstack/react-router'

/** What follows the question mark, by name. */
export type AddressTexts = Readonly<Record<string, string | undefined>>

interface Address {
  readonly search: AddressTexts
  /** Empty and undefined leave the address. A step of its own in the history, unless it replaces the last. */
  readonly change: (changes: AddressTexts, step?: 'push' | 'replace') => Promise<void>
}

/** The page's state, which is its address. */
export function useAddress(): Address {
  const search: AddressTexts = useSearch({ strict: false })
  const navigate = useNavigate()
  return {
    search,
    change: (changes, step = 'push') =>
      navigate({
        to: './',
        search: (was) => ({ ...was, ...changes }),
        replace: step === 'replace',
        resetScroll: false,
      }),
  }
}
