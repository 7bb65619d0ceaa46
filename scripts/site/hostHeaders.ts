import { printHeaderPolicy } from './contentPolicy.ts'

type Header = readonly [name: string, value: string]

const forEver = 'public, max-age=31536000, immutable'
const askEachTime = 'no-cache'

/** Sent with every file. */
export function securityHeaders(statisticsHosts: readonly string[]): readonly Header[] {
  return [
    ['Content-Security-Policy', printHeaderPolicy(statisticsHosts)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Strict-Transport-Security', 'max-age=31536000'],
  ]
}

/** Files under assets/ carry a hash in their name; everything else, data above all, is asked for anew. */
export function cacheHeader(pathInSite: string): Header {
  return ['Cache-Control', pathInSite.startsWith('assets/') ? forEver : askEachTime]
}
