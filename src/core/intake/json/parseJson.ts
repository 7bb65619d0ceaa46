import { plainItems } from './plainItems.ts'

/** Why a text is no JSON, and where. */
export interface JsonFault {
  readonly kind: 'form' | 'cutOff' | 'doubleKey' | 'tooDeep'
  /** 1-based. */
  readonly line: number
  /** The key that stands twice, or the text that cannot be read. */
  readonly value: string
}

export type ParsedJson = { readonly values: readonly unknown[] } | { readonly fault: JsonFault }

const deepest = 100
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts
const plainText = /[^"\\\u0000-\u001f]*/y
const safeDigits = 15

class Stopped extends Error {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    super(fault.kind)
    this.fault = fault
  }
}

/**
 * Reads JSON strictly, and several values after each other as in NDJSON. Unlike `JSON.parse` it objects to a key that stands
 * twice, keeps the digits of whole numbers too long for a number, as texts, and tells the line of a fault. Objects have no prototype.
 */
export function parseJson(text: string): ParsedJson {
  let at = 0
  const stop = (kind: JsonFault['kind'], value = text.slice(at, at + 40)): never => {
    throw new Stopped({ kind: at >= text.length ? 'cutOff' : kind, line: lineOf(text, at), value })
  }
  const match = (form: RegExp): string => {
    form.lastIndex = at
    const found = form.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  const skipBlanks = (): void => {
    for (let code = text.charCodeAt(at); isBlank(code); code = text.charCodeAt(at)) at += 1
  }
  const expect = (sign: string): void => {
    if (text[at] !== sign) stop('form')
    at += 1
  }
  const readText = (): string => {
    expect('"')
    let held = match(plainText)
    while (text[at] === '\\') {
      held += readEscape()
      held += match(plainText)
    }
    expect('"')
    return held
  }
  const readEscape = (): string => {
    const sign = text[at + 1] ?? ''
    if (sign === 'u') {
      const code = text.slice(at + 2, at + 6)
      if (!/^[\da-fA-F]{4}$/.test(code)) stop('form')
      at += 6
      return String.fromCharCode(Number.parseInt(code, 16))
    }
    const plain = escapes.get(sign)
    if (plain === undefined) stop('form')
    at += 2
    return plain as string
  }
  const readNumber = (): number | string => {
    const length = plainLength(text, at)
    if (length > 0) {
      at += length
      return wholeOf(text, at - length, at)
    }
    const digits = match(number)
    if (digits === '') stop('form')
    const value = Number(digits)
    const isExact = digits.length <= safeDigits || !/^-?\d+$/.test(digits) || Number.isSafeInteger(value)
    if (!Number.isFinite(value)) stop('form', digits)
    return isExact ? value : digits
  }
  const readWord = (): unknown => {
    if (isDigit(text.charCodeAt(at))) return readNumber()
    const word = words.find(([name]) => text.startsWith(name, at))
    if (!word) return readNumber()
    at += word[0].length
    return word[1]
  }
  const readList = (depth: number): unknown[] => {
    const items: unknown[] = []
    at += 1
    skipBlanks()
    if (text[at] === ']') {
      at += 1
      return items
    }
    for (;;) {
      at = plainItems(text, at, items)
      items.push(readValue(depth + 1))
      skipBlanks()
      if (text[at] === ']') break
      expect(',')
    }
    at += 1
    return items
  }
  const readObject = (depth: number): Record<string, unknown> => {
    const object = Object.create(null) as Record<string, unknown>
    at += 1
    skipBlanks()
    if (text[at] === '}') {
      at += 1
      return object
    }
    for (;;) {
      skipBlanks()
      const key = readText()
      if (key in object) stop('doubleKey', key)
      skipBlanks()
      expect(':')
      object[key] = readValue(depth + 1)
      skipBlanks()
      if (text[at] === '}') break
      expect(',')
    }
    at += 1
    return object
  }
  const readValue = (depth: number): unknown => {
    if (depth > deepest) stop('tooDeep')
    skipBlanks()
    if (text[at] === '{') return readObject(depth)
    if (text[at] === '[') return readList(depth)
    return text[at] === '"' ? readText() : readWord()
  }
  try {
    const values: unknown[] = []
    skipBlanks()
    do {
      values.push(readValue(0))
      skipBlanks()
    } while (at < text.length && (text[at] === '{' || text[at] === '['))
    if (at < text.length) stop('form')
    return { values }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    return { fault: error.fault }
  }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])
const words: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]

function lineOf(text: string, at: number): number {
  let line = 1
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1
  return line
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b && code !== 0x0c)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** How many digits a whole number has that a number surely holds; 0 where it is anything more than digits. */
function plainLength(text: string, start: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at))) at += 1
  const next = text.charCodeAt(at)
  const isPlain = next === 0x2c || next === 0x5d || next === 0x7d || isBlank(next)
  const hasLeadingZero = text.charCodeAt(start) === 0x30 && at > start + 1
  return isPlain && !hasLeadingZero && at - start <= safeDigits ? at - start : 0
}

function wholeOf(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - 0x30
  return value
}
