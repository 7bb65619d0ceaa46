import { legalText } from './xmlText.ts'

/** The same value with the characters XML does not allow taken out of every text in it. */
export function withLegalTexts<T>(value: T): T {
  if (typeof value === 'string') return legalText(value) as T
  if (Array.isArray(value)) return value.map(withLegalTexts) as T
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withLegalTexts(part)])) as T
}
