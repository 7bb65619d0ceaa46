import { describe, expect, it } from 'vitest'
import { hostFiles } from '../../scripts/site/hostFiles.ts'
import { securityHeaders } from '../../scripts/site/hostHeaders.ts'

const hosts = ['https://data.ssb.no']
const headers = securityHeaders(hosts)

function source(base: string, fileName: string): string {
  return hostFiles({ base, statisticsHosts: hosts }).find((file) => file.fileName === fileName)?.source ?? ''
}

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

  it('write their paths below the base', () => {
    expect(source('/kg/', '_headers')).toContain('/kg/assets/*')
    expect(source('/kg/', '.htaccess')).toContain('ErrorDocument 404 /kg/404.html')
    expect(source('/kg/', 'web.config')).toContain('path="/kg/404.html"')
  })
})
