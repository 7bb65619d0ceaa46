import { type RefObject, useEffect, useRef, useState } from 'react'
import { usePrinting } from '../../design/usePrinting.ts'

/** True once an element is near the window, or on its way to paper; it stays true. */
export function useSeen<T extends Element>(): [RefObject<T | null>, boolean] {
  const ref = useRef<T>(null)
  const [seen, setSeen] = useState(false)
  const printing = usePrinting()
  useEffect(() => {
    if (!ref.current || seen) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '300px' },
    )
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [seen])
  return [ref, seen || printing]
}
