import { useEffect, useState } from 'react'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { embedBoxTexts } from './embedBoxTexts.ts'
import { framingFault } from './framingFault.ts'

/** Asks our own server whether it lets others frame the embed, and says so where it does not. */
export function FramingNotice({ address }: { address: string }) {
  const t = useTexts(embedBoxTexts)
  const [fault, setFault] = useState<string | null>(null)
  const page = address.split(/[?#]/)[0] ?? address
  useEffect(() => {
    const stop = new AbortController()
    fetch(page, { method: 'HEAD', credentials: 'omit', signal: stop.signal }).then(
      ({ headers }) => setFault(framingFault(headers)),
      () => setFault(null),
    )
    return () => stop.abort()
  }, [page])
  return (
    <p className="kg-small kg-warm kg-embed-box__notice" role="status">
      {fault !== null && t.blockedHere(fault)}
    </p>
  )
}
