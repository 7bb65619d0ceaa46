import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type EmbedCodeParts, embedCode, embedKinds } from '../../../src/export/embed/embedCode.ts'
import { htmlElement, htmlText } from '../../../src/export/embed/htmlElement.ts'

const parts: EmbedCodeParts = {
  title: 'Bredbånd',
  address: 'https://kg.no/embed/bb_100/?area=3203~NO&theme=dark',
  picture: 'https://kg.no/embed/bb_100.png',
  page: 'https://kg.no/indikator/?id=bb_100',
  script: 'https://kg.no/embed.js',
  height: 660,
  summary: 'Stiger.',
}

it('gives a frame its name, and loads it when it comes into view', () => {
  expect(embedCode('iframe', parts)).toBe(
    '<iframe src="https://kg.no/embed/bb_100/?area=3203~NO&amp;theme=dark" title="Bredbånd" width="100%" height="660" style="border:0" loading="lazy" allow="clipboard-write; web-share"></iframe>',
  )
  expect(embedCode('responsive', parts)).toContain('<script src="https://kg.no/embed.js" async></script>')
})

it('has a picture with a link where neither script nor frame is let in', () => {
  const picture = embedCode('image', parts)
  expect(picture).toMatch(
    /^<a href="https:\/\/kg\.no\/indikator\/\?id=bb_100"><img src="https:\/\/kg\.no\/embed\/bb_100\.png" alt="Stiger\." [^>]*><\/a>$/,
  )
  expect(embedCode('responsive', parts)).toMatch(
    new RegExp(`^<iframe .*</iframe>\n<script .*</script>\n<noscript>${picture.replace(/[.?]/g, '\\$&')}</noscript>$`),
  )
})

it('leaves a picture with a link where frames and scripts are taken out of what is saved', () => {
  // WordPress does so for those who may not save HTML: the tags go, and what stands between `noscript` stays.
  const saved = embedCode('responsive', parts).replace(/<(iframe|script).*?<\/\1>|<\/?noscript>/g, '')
  expect(saved.trim()).toBe(embedCode('image', parts))
})

it('lets no title out of its attribute', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...embedKinds), (title, kind) => {
      const code = embedCode(kind, { ...parts, title, summary: title })
      const plain = embedCode(kind, { ...parts, title: '', summary: '' })
      const marks = (text: string) => [...text].filter((character) => '<>"'.includes(character)).join('')
      expect(marks(code)).toBe(marks(plain))
    }),
  )
})

it('writes text as text, and an attribute that is null not at all', () => {
  expect(htmlElement('p', { id: 'a"b', hidden: true, lang: null }, htmlText('<b> & "c"'))).toBe(
    '<p id="a&quot;b" hidden>&lt;b&gt; &amp; &quot;c&quot;</p>',
  )
})
