import { embedFramed, printHeaderPolicy, unframed } from './contentPolicy.ts'

type Header = readonly [name: string, value: string]

const forEver = 'public, max-age=31536000, immutable'
const askEachTime = 'no-cache'

const policyName = 'Content-Security-Policy'

/** Sent with every file but who may frame it. */
export function commonHeaders(statisticsHosts: readonly string[]): readonly Header[] {
  return [
    [policyName, printHeaderPolicy(statisticsHosts)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // An embed is shown by other sites, and shares its code and figures with the pages.
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Strict-Transport-Security', 'max-age=31536000'],
  ]
}

/** The whole policy of a file: what it may load, and who may frame it. */
export function framedPolicy(statisticsHosts: readonly string[], isEmbed: boolean): Header {
  return [policyName, `${printHeaderPolicy(statisticsHosts)}; ${isEmbed ? embedFramed : unframed}`]
}

/** Sent with the file: the common headers, with the whole policy in them. */
export function securityHeaders(statisticsHosts: readonly string[], pathInSite: string): readonly Header[] {
  const policy = framedPolicy(statisticsHosts, pathInSite.startsWith('embed/'))
  return commonHeaders(statisticsHosts).map((header) => (header[0] === policyName ? policy : header))
}

/** Files under assets/ carry a hash in their name; everything else, data above all, is asked for anew. */
export function cacheHeader(pathInSite: string): Header {
  return ['Cache-Control', pathInSite.startsWith('assets/') ? forEver : askEachTime]
}
