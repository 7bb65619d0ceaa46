import { useEffect, useRef, useState } from 'react'

const pause = 250

/** A text that is kept in the address, but only once the reader pauses: every letter would be a step on its own. */
export function useTypedText(kept: string, keep: (text: string) => Promise<void>): [string, (text: string) => void] {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const forget = () => setTyped((now) => (now === text ? null : now))
      keep(text).then(forget, forget)
    }, pause)
  }
  return [typed ?? kept, type]
}
