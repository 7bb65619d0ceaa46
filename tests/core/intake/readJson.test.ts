import { expect, it } from 'vitest'
import { readJson } from '../../../src/core/intake/readJson.ts'
import { LoadError } from '../../../src/core/issue/LoadError.ts'

const read = (text: string) => readJson(new TextEncoder().encode(text), 'plan.json')

it('is what the file says, and a key of any name is only a key', () => {
  const found = read('{"__proto__": {"x": 1}, "a": 2}') as Record<string, unknown>
  expect(Object.keys(found)).toEqual(['__proto__', 'a'])
  expect('x' in found).toBe(false)
  expect(read('[1, [2]]')).toEqual([1, [2]])
})

it.each([
  ['a web page', ' <!doctype html>', 'webPage'],
  ['what is no JSON', 'a;b\n1;2', 'notData'],
  ['half of it', '{"a": ', 'notData'],
])('refuses %s', (_, text, kind) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ kind, constructor: LoadError }))
})
