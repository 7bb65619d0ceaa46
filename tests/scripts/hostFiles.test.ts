import { describe, expect, it } from 'vitest'
import { hostFiles } from '../../scripts/site/hostFiles.ts'
import { cacheHeader, commonHeaders, framedPolicy, securityHeaders } from '../../scripts/site/hostHeaders.ts'

const hosts = ['https://data.ssb.no']
const headers = commonHeaders(hosts)

function source(base: string, fileName: string): string {
  return hostFiles({ base, statisticsHosts: hosts }).find((file) => file.fileName === fileName)?.source ?? ''
}

it('the one list says what a browser may do beside the content policy', () => {
  expect(headers.slice(1)).toEqual([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Strict-Transport-Security', 'max-age=31536000'],
  ])
  expect(cacheHeader('assets/a-12345678.js')).toEqual(['Cache-Control', 'public, max-age=31536000, immutable'])
  for (const path of ['index.html', 'data/places.csv', 'embed/a/', 'embed.js'])
    expect(cacheHeader(path)).toEqual(['Cache-Control', 'no-cache'])
})

describe('the files for static hosts', () => {
  it.each(['_headers', '.htaccess', 'web.config'])('%s carries every header of the one list', (fileName) => {
    const text = source('/', fileName).replaceAll('&quot;', '"')
    for (const [name, value] of headers) {
      expect(text).toContain(name)
      expect(text).toContain(value)
    }
    expect(text).toContain('immutable')
    expect(text).toContain('no-cache')
  })

  it('keep the app out of every frame, and let embeds into any', () => {
    const netlify = source('/kg/', '_headers').split('\n')
    for (const page of ['/kg/', '/kg/indikator/*', '/kg/404.html'])
      expect(netlify[netlify.indexOf(page) + 1]).toBe("  Content-Security-Policy: frame-ancestors 'none'")
    // Two policies both hold: a rule for all with frame-ancestors in it would hold for embeds too.
    expect(netlify.slice(0, netlify.indexOf('/kg/')).join()).not.toContain('frame-ancestors')
    const [, open] = framedPolicy(hosts, true)
    expect(source('/kg/', '.htaccess')).toMatch(/<If "%\{REQUEST_URI\} =~ m#\^\/kg\/embed\/#">\n.*frame-ancestors \*/)
    expect(source('/', 'web.config')).toContain(`<remove name="Content-Security-Policy" />`)
    expect(source('/', 'web.config').split('<location path="embed">')[1]).toContain(open)
    expect(
      securityHeaders(hosts, 'embed')
        .map(([, value]) => value)
        .join(),
    ).toContain("frame-ancestors 'none'")
  })

  it('write their paths below the base', () => {
    expect(source('/kg/', '_headers')).toContain('/kg/assets/*')
    expect(source('/kg/', '.htaccess')).toContain('ErrorDocument 404 /kg/404.html')
    expect(source('/kg/', 'web.config')).toContain('path="/kg/404.html"')
  })
})
