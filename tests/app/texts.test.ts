import { describe, expect, it } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>('../../src/**/*exts.ts', { eager: true })

interface Entry {
  readonly name: string
  readonly nb: unknown
  readonly nn: unknown
  readonly en: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
/** A text, a function of what varies, or a table of texts. */
const isText = (value: unknown): boolean =>
  typeof value === 'function' || (typeof value === 'string' && value !== '') || isTable(value)
const isTable = (value: unknown) => isObject(value) && Object.values(value).every(isText)

/** A group of texts has its own entries. */
function entriesIn(name: string, value: unknown): Entry[] {
  if (!isObject(value)) return [{ name, nb: undefined, nn: undefined, en: undefined }]
  if ('nb' in value || 'en' in value) return [{ name, nb: value.nb, nn: value.nn ?? value.nb, en: value.en }]
  return Object.entries(value).flatMap(([key, part]) => entriesIn(`${name} ${key}`, part))
}

const entries = Object.entries(modules).flatMap(([path, exports]) =>
  Object.values(exports)
    .filter(isObject)
    .flatMap((texts) => entriesIn(path.replace('../../src/', ''), texts)),
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

  it('has bokmål and English', () => expect(entries.filter(({ nb, en }) => !isText(nb) || !isText(en))).toEqual([]))

  it('is of one kind in all languages', () =>
    expect(entries.filter(({ nb, nn, en }) => typeof nb !== typeof en || typeof nb !== typeof nn)).toEqual([]))

  it('has the same entries in all languages, where it is a table', () => {
    const keys = (value: unknown) => (isObject(value) ? Object.keys(value).toSorted().join() : '')
    expect(entries.filter(({ nb, nn, en }) => keys(nb) !== keys(nn) || keys(nb) !== keys(en))).toEqual([])
  })

  it('has no English in its Norwegian', () =>
    expect(entries.filter(({ nb }) => foreign(nb, english).length > 0).map(({ name }) => name)).toEqual([]))

  it('has no Norwegian in its English', () =>
    expect(entries.filter(({ en }) => foreign(en, norwegian).length > 0).map(({ name }) => name)).toEqual([]))
})
