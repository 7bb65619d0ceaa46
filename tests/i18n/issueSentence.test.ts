import { describe, expect, test } from 'vitest'
import type { Issue, Severity } from '../../src/core/issue/Issue.ts'
import { type IssueCode, issueCodes } from '../../src/core/issue/issueCodes.ts'
import { issueSentence } from '../../src/i18n/issueSentence.ts'

const severities: readonly Severity[] = ['stop', 'setAside', 'note']

/** Codes whose cell is told by other means: faults of a file or a heading have none, and an answer's code is technical. */
const withoutCell: readonly IssueCode[] = [
  'fil-tom',
  'fil-nettside',
  'fil-type',
  'tegn-tapt',
  'overskrift-tom',
  'overskrift-lik',
  'overskrift-mangler',
  'overskrift-ukjent',
  'rad-for-kort',
  'rad-for-lang',
  'sitat-apent',
  'verdi-mangler',
  'kilde-nede',
  'kilde-grense',
  'rad-tom',
  'tegn-usynlige',
  'skille-usikkert',
  'flere-tabeller',
  'prosent-blandet',
]

function fault(code: IssueCode, severity: Severity = 'setAside'): Issue {
  return { code, severity, file: 'barnehager.csv', line: 12, column: 'Antall', value: 'tolv', expected: 'utf-8' }
}

describe.each(issueCodes)('%s', (code) => {
  test.each(severities)('is told in both languages, as %s', (severity) => {
    const [nb, en] = [issueSentence(fault(code, severity), 'nb'), issueSentence(fault(code, severity), 'en')]
    for (const part of ['text', 'remedy'] as const) {
      expect(nb[part].length).toBeGreaterThan(10)
      expect(nb[part]).not.toBe(en[part])
    }
  })

  test('names file, line, column and cell', () => {
    for (const locale of ['nb', 'en'] as const) {
      const { text } = issueSentence(fault(code), locale)
      const given = ['barnehager.csv', '12', 'Antall', ...(withoutCell.includes(code) ? [] : ['tolv'])]
      for (const part of given) expect(text).toContain(part)
    }
  })

  test('is told without a cell, a line or what was expected', () => {
    const { text, remedy } = issueSentence({ code, severity: 'stop', file: 'a.csv' }, 'nb')
    expect(`${text} ${remedy}`).not.toMatch(/undefined|NaN|«»| {2}| \./)
  })

  test('is calm: no exclamation mark, no blame, no code in the sentence', () => {
    for (const locale of ['nb', 'en'] as const) {
      const { text, remedy } = issueSentence(fault(code), locale)
      expect(`${text} ${remedy}`).not.toMatch(/!|ugyldig|feil bruk|invalid|illegal/i)
      expect(`${text} ${remedy}`).not.toContain(code)
      expect([text, remedy].every((sentence) => sentence.endsWith('.'))).toBe(true)
    }
  })
})

test('a sentence says where, what happened, what it does to the figures and what to do', () => {
  const issue: Issue = {
    code: 'tall-ikke-lest',
    severity: 'setAside',
    file: 'a.csv',
    line: 12,
    column: 'Antall',
    value: 'ukjent',
  }
  expect(issueSentence(issue, 'nb')).toEqual({
    text: 'a.csv, linje 12, kolonne «Antall»: «ukjent» er ikke et tall. Verdien vises som mangler.',
    remedy: 'Rett cellen, eller skriv tegnet for hvorfor tallet mangler.',
  })
  expect(issueSentence(issue, 'en').text).toBe(
    'a.csv, line 12, column “Antall”: “ukjent” is not a number. The value is shown as missing.',
  )
})

test('faults told together are counted, with the first lines', () => {
  const issue: Issue = { ...fault('tall-ikke-lest'), count: 3, lines: [12, 40, 41] }
  expect(issueSentence(issue, 'nb').text).toBe(
    'barnehager.csv, 3 steder, linje 12, 40 og 41, kolonne «Antall»: «tolv» (første sted) er ikke et tall. Verdien vises som mangler.',
  )
  expect(issueSentence({ ...issue, count: 9 }, 'nb').text).toContain('linje 12, 40 og 41 …')
})

test('a file that could not be fetched says why', () => {
  const { text } = issueSentence({ code: 'kilde-nede', severity: 'stop', file: 'a.csv', expected: 'timeout' }, 'nb')
  expect(text).toBe('a.csv: Kilden svarte ikke i tide. Tallene derfra vises ikke.')
})

test('what to do about a file that could not be had depends on why', () => {
  const remedyOf = (expected: string) =>
    issueSentence({ code: 'kilde-nede', severity: 'stop', file: 'a.csv', expected }, 'nb').remedy
  expect(remedyOf('notFound')).toBe('Sjekk adressen, eller meld fra til kilden.')
  expect(remedyOf('timeout')).toBe('Prøv igjen om litt.')
  expect(remedyOf('unheard of')).toBe('Prøv igjen om litt.')
})
