import { hostName } from './hostName.ts'

/** An address one may follow, and the host one really comes to. */
export interface WebAddress {
  readonly href: string
  readonly host: string
}

/** Null for what is no plain https address: it is shown as text. A name before @ only serves to look like a host. */
export function webAddress(url: string): WebAddress | null {
  if (!URL.canParse(url)) return null
  const { protocol, username, password, host, href } = new URL(url)
  return protocol === 'https:' && username + password === '' ? { href, host: hostName(host) } : null
}
