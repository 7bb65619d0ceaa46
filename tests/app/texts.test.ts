import { describe, expect, it } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>('../../src/**/texts.ts', { eager: true })

interface Entry {
  readonly name: string
  readonly nb: unknown
  readonly en: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isText = (value: unknown) => typeof value === 'function' || typeof value === 'string'

const entries: readonly Entry[] = Object.entries(modules).flatMap(([path, exports]) =>
  Object.values(exports)
    .filter(isObject)
    .flatMap((texts) =>
      Object.entries(texts).map(([name, text]) => ({
        name: `${path.replace('../../src/', '')} ${name}`,
        nb: isObject(text) ? text.nb : undefined,
        en: isObject(text) ? text.en : undefined,
      })),
    ),
)

// A title may be quoted in its own language.
const unquoted = (text: string) => text.replace(/«[^»]*»|‘[^’]*’|“[^”]*”/g, '')
const words = (text: unknown) =>
  new Set(
    typeof text === 'string'
      ? unquoted(text)
          .toLowerCase()
          .match(/\p{L}+/gu)
      : [],
  )
const english = ['the', 'and', 'of', 'with', 'not', 'is', 'are', 'from', 'this', 'loading', 'search', 'page']
const norwegian = ['og', 'ikke', 'med', 'av', 'er', 'fra', 'denne', 'som', 'på', 'henter', 'søk', 'siden']
const foreign = (text: unknown, vocabulary: readonly string[]) => vocabulary.filter((word) => words(text).has(word))

describe('every text', () => {
  it('is found', () => expect(entries.length).toBeGreaterThan(20))

  it('has both languages', () =>
    expect(entries.filter(({ nb, en }) => !isText(nb) || !isText(en) || nb === '' || en === '')).toEqual([]))

  it('is of one kind in both languages', () =>
    expect(entries.filter(({ nb, en }) => typeof nb !== typeof en)).toEqual([]))

  it('has no English in its Norwegian', () =>
    expect(entries.filter(({ nb }) => foreign(nb, english).length > 0).map(({ name }) => name)).toEqual([]))

  it('has no Norwegian in its English', () =>
    expect(entries.filter(({ en }) => foreign(en, norwegian).length > 0).map(({ name }) => name)).toEqual([]))
})
