import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in whole CSS pixels, `expected` until it is measured before the first paint, and followed since; 0 while it is not shown. */
export function useWidth<T extends HTMLElement>(expected = 0): [RefObject<T | null>, number] {
  const ref = useRef<T>(null)
  const [width, setWidth] = useState(expected)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setWidth((before) => Math.floor(element.getBoundingClientRect().width) || before)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
