import { expect, test } from 'vitest'
import type { LoadErrorKind } from '../../src/core/issue/LoadError.ts'
import { loadErrorSentence } from '../../src/i18n/loadErrorSentence.ts'

const kinds: Record<LoadErrorKind, true> = {
  offline: true,
  notFound: true,
  refused: true,
  server: true,
  timeout: true,
  webPage: true,
  notData: true,
  notAllowed: true,
  tooLarge: true,
}

test.each(Object.keys(kinds) as LoadErrorKind[])('%s is told in both languages, with the address', (kind) => {
  const error = { kind, address: 'https://data.example/tall.csv' }
  const [nb, en] = [loadErrorSentence(error, 'nb'), loadErrorSentence(error, 'en')]
  expect(nb.text).toContain(error.address)
  expect(en.text).toContain(error.address)
  expect(nb.text).not.toBe(en.text)
  expect(nb.remedy).not.toBe(en.remedy)
})

test('each kind has a sentence of its own', () => {
  const texts = (Object.keys(kinds) as LoadErrorKind[]).map(
    (kind) => loadErrorSentence({ kind, address: '' }, 'nb').text,
  )
  expect(new Set(texts).size).toBe(texts.length)
})
