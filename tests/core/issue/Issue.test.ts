import { describe, expect, it } from 'vitest'
import { gatherIssues, type Issue, quoteCell } from '../../../src/core/issue/Issue.ts'

const unread = (line: number, over: Partial<Issue> = {}): Issue => ({
  code: 'tall-ikke-lest',
  severity: 'setAside',
  file: 'a.csv',
  line,
  column: 'value',
  value: `v${line}`,
  ...over,
})

describe('gatherIssues', () => {
  it('tells equal faults of a column once, with their number and first five lines', () => {
    const issues = [2, 3, 5, 8, 13, 21].map((line) => unread(line))
    expect(gatherIssues(issues)).toEqual([{ ...unread(2), count: 6, lines: [2, 3, 5, 8, 13] }])
  })

  it('keeps files, columns, codes and severities apart, in the order they came', () => {
    const issues = [
      unread(9),
      unread(2, { file: 'b.csv' }),
      unread(3, { column: 'due' }),
      unread(4, { code: 'verdi-utenfor' }),
      unread(5, { severity: 'note' }),
    ]
    expect(gatherIssues(issues)).toEqual(issues)
  })

  it('leaves a lone fault as it is', () => expect(gatherIssues([unread(2)])).toEqual([unread(2)]))
})

describe('quoteCell', () => {
  it.each([
    ['Røyken', 'Røyken'],
    ['a\tb\nc\u0000', 'a␀b␀c␀'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    [`${'x'.repeat(58)}😀😀😀`, `${'x'.repeat(58)}…`],
  ])('shows %j as %j', (cell, shown) => expect(quoteCell(cell)).toBe(shown))
})
