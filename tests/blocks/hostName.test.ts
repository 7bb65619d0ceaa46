import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostName } from '../../src/blocks/hostName.ts'

test.each([
  ['xn--bodposten-n8a.no', 'bodøposten.no'],
  ['www.xn--rhq.no', 'www.xn--rhq.no'],
  ['www.ssb.no', 'www.ssb.no'],
  ['xn--.no', 'xn--.no'],
  ['xn--!!.no', 'xn--!!.no'],
])('%s is read as %s', (host, read) => {
  expect(hostName(host)).toBe(read)
})

test('every name with Norwegian letters is read as it was written', () => {
  const label = fc.stringMatching(/^[a-zæøåäöéü0-9]{1,20}$/)
  fc.assert(
    fc.property(label, (name) => {
      expect(hostName(domainToASCII(`${name}.no`))).toBe(`${name}.no`)
    }),
  )
})

test('letters of another script that look like ours stay coded', () => {
  const cyrillic = domainToASCII('аsker.no')
  expect(cyrillic).toMatch(/^xn--/)
  expect(hostName(cyrillic)).toBe(cyrillic)
})
