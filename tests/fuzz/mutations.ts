import type { Random } from './seededRandom.ts'

const signs = [
  '"',
  "'",
  ';',
  ',',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\\',
  '\u0000',
  '\ufeff',
  '-',
  '.',
  '..',
  ':',
  '%',
  '0',
  '9e9',
  '1.234',
  '{',
  '}',
  '[',
  ']',
  'null',
  'NaN',
  '__proto__',
  '<',
  '=',
  'sep=;\n',
  ' ',
  '\u00a0',
  'æ',
  '\u200b',
]
const encoder = new TextEncoder()

/** The bytes with one to four small harms done to them. */
export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  let changed = bytes
  for (let times = random(4); times >= 0; times -= 1)
    changed = harms[random(harms.length)]?.(changed, random, others) ?? changed
  return changed
}

type Harm = (bytes: Uint8Array, random: Random, others: readonly Uint8Array[]) => Uint8Array

const harms: readonly Harm[] = [
  (bytes, random) => spliced(bytes, random(bytes.length + 1), 0, encoder.encode(signs[random(signs.length)])),
  (bytes, random) => spliced(bytes, random(bytes.length), 1, Uint8Array.of(random(256))),
  (bytes, random) => spliced(bytes, random(bytes.length), random(20), new Uint8Array()),
  (bytes, random) => bytes.slice(0, random(bytes.length + 1)),
  (bytes, random) => {
    const start = random(bytes.length)
    return spliced(bytes, random(bytes.length), 0, bytes.slice(start, start + random(200)))
  },
  (bytes, random, others) => {
    const other = others[random(others.length)] ?? bytes
    return spliced(bytes, random(bytes.length + 1), 0, other.slice(0, random(Math.min(other.length, 400))))
  },
  (bytes, random) => withoutLine(bytes, random),
]

function spliced(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)])
}

function withoutLine(bytes: Uint8Array, random: Random): Uint8Array {
  const start = bytes.indexOf(10, random(bytes.length + 1))
  const end = start < 0 ? -1 : bytes.indexOf(10, start + 1)
  return end < 0 ? bytes : spliced(bytes, start, end - start, new Uint8Array())
}
