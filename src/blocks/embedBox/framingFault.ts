/** The header, as it was sent, that keeps other pages from framing what was answered; null where none does. */
export function framingFault(headers: Pick<Headers, 'get'>): string | null {
  const options = headers.get('X-Frame-Options')
  const policy = headers.get('Content-Security-Policy') ?? ''
  const ancestors = [...policy.matchAll(/frame-ancestors\s+([^;,]*)/g)].map(([, list]) => list?.trim() ?? '')
  const closed = ancestors.find((list) => ["'none'", "'self'", ''].includes(list))
  if (closed !== undefined) return `Content-Security-Policy: frame-ancestors ${closed}`.trim()
  // Where frame-ancestors stands, browsers do not read the older header.
  return options !== null && ancestors.length === 0 ? `X-Frame-Options: ${options}` : null
}
