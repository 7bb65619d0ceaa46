import { useEffect } from 'react'

/** Brings what the address points at within the page into sight, once it is there: the browser looked too early. */
export function useHashTarget(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1)
    if (id !== '') document.getElementById(id)?.scrollIntoView()
  }, [])
}
