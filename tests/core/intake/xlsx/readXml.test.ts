import { expect, it } from 'vitest'
import { readXml, XmlFault } from '../../../../src/core/intake/xlsx/readXml.ts'

function textsOf(xml: string): string[] {
  const texts: string[] = []
  readXml(xml, { open: () => {}, close: () => {}, text: (text) => texts.push(text) })
  return texts
}

it.each([
  ['with entities of its own', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'],
  ['from elsewhere', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x>a</x>'],
  ['after the first tag', '<x><!DOCTYPE y></x>'],
  ['of one element', '<!ELEMENT x ANY><x>a</x>'],
])('a document type %s is refused', (_, xml) => {
  expect(() => textsOf(xml)).toThrow(XmlFault)
})

it('only the five entities of XML and numbers are resolved', () => {
  expect(textsOf('<x>&lt;&amp;&#229;&#xe5;&a;&#0;</x>')).toEqual(['<&åå&a;'])
})
