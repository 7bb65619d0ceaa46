import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface Area {
  readonly width: number
  readonly height: number
}

/** The size of an element in CSS pixels, followed while it changes; 0 until it is laid out. */
export function useArea<T extends HTMLElement>(): [RefObject<T | null>, Area] {
  const ref = useRef<T>(null)
  const [area, setArea] = useState<Area>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setArea({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, area]
}
