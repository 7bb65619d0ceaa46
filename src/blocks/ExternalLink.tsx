import type { ReactNode } from 'react'
import './ExternalLink.css'
import { webAddress } from './webAddress.ts'

interface ExternalLinkProps {
  /** From the data: followed only when it is https. */
  readonly url: string
  readonly children: ReactNode
}

/** A way out of the site that says where it leads. What is no https address is shown as plain text. */
export function ExternalLink({ url, children }: ExternalLinkProps) {
  const address = webAddress(url)
  if (address === null) {
    return (
      <>
        {children}
        {url !== '' && <span className="kg-external__host">{url}</span>}
      </>
    )
  }
  return (
    <>
      <a href={address.href} rel="noreferrer">
        {children}
      </a>
      <span className="kg-external__host">{address.host}</span>
    </>
  )
}
