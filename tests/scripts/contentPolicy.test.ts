import { describe, expect, it } from 'vitest'
import { printHeaderPolicy, printMetaPolicy } from '../../scripts/site/contentPolicy.ts'
import { securityHeaders } from '../../scripts/site/hostHeaders.ts'

describe('the content policy', () => {
  it('lets the page reach itself and the declared hosts, and no others', () => {
    const policy = printMetaPolicy(['https://data.ssb.no', 'https://data.norge.no'])
    expect(policy).toContain("connect-src 'self' https://data.ssb.no https://data.norge.no;")
    expect(policy).toContain("default-src 'none'")
  })

  it.each([
    'http://data.ssb.no',
    'data.ssb.no',
    'https://data.ssb.no/api',
    "https://data.ssb.no; script-src 'unsafe-inline'",
  ])('refuses to be built with the host %s', (host) => expect(() => printMetaPolicy([host])).toThrow(host))

  it('tells who may frame the page only where a browser listens', () => {
    expect(printMetaPolicy([])).not.toContain('frame-ancestors')
    const policyOf = (path: string) => new Map(securityHeaders([], path)).get('Content-Security-Policy')
    expect(policyOf('indikator/')).toBe(`${printMetaPolicy([])}; frame-ancestors 'none'`)
    expect(policyOf('embed/bb_100/')).toBe(`${printMetaPolicy([])}; frame-ancestors *`)
  })

  it('opens nothing else, and takes no text for code', () => {
    expect(printMetaPolicy(['https://data.ssb.no']).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self' https://data.ssb.no",
      "worker-src 'self'",
      "manifest-src 'self'",
      "frame-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types kg-worker',
    ])
  })

  it('allows neither inline code nor evaluated code', () => {
    expect(printHeaderPolicy([])).not.toMatch(/unsafe|\*/)
  })
})
