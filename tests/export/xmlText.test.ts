import { expect, it } from 'vitest'
import { legalText, xmlText } from '../../src/export/xmlText.ts'

it.each(['\u0000', '\u0008', '\u000b', '\u000c', '\u001f', '\ud800', '\udfff', '\ufffe', '\uffff'])(
  '%j is not allowed in XML, and is taken out',
  (sign) => expect(legalText(`a${sign}b`)).toBe('ab'),
)

it.each(['\t', '\n', '\r', ' ', 'å', '\ufffd', '\ue000', '😀'])('%j is allowed in XML, and stays', (sign) =>
  expect(legalText(`a${sign}b`)).toBe(`a${sign}b`),
)

it('what means something in XML is written as text', () =>
  expect(xmlText('<a href="&">')).toBe('&lt;a href=&quot;&amp;&quot;&gt;'))
