/** Hosts outside our own that the page may fetch data from. The content policy lets through these and no others. */
export const declaredHosts: readonly string[] = ['https://data.ssb.no']

/** Whether the page may ask the address: our own origin, or a host that is declared. */
export function isDeclared(address: URL, ownOrigin: string): boolean {
  return address.origin === ownOrigin || declaredHosts.includes(address.origin)
}
