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

  it('allows neither inline code nor evaluated code', () => {
    expect(printHeaderPolicy([])).not.toMatch(/unsafe|\*/)
  })
})
