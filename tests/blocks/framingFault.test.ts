import { expect, it } from 'vitest'
import { framingFault } from '../../src/blocks/embedBox/framingFault.ts'

it.each([
  [{}, null],
  [{ 'Content-Security-Policy': "default-src 'none'; frame-ancestors *" }, null],
  [{ 'Content-Security-Policy': "frame-ancestors 'self' https://x.no", 'X-Frame-Options': 'DENY' }, null],
  [{ 'Content-Security-Policy': "a b; frame-ancestors 'none'" }, "Content-Security-Policy: frame-ancestors 'none'"],
  [
    { 'Content-Security-Policy': "frame-ancestors *, frame-ancestors 'self'" },
    "Content-Security-Policy: frame-ancestors 'self'",
  ],
  [{ 'X-Frame-Options': 'SAMEORIGIN' }, 'X-Frame-Options: SAMEORIGIN'],
])('%o keeps frames away: %s', (headers, fault) =>
  expect(framingFault(new Headers(headers as HeadersInit))).toBe(fault),
)
