import type { Issue, Severity } from '../core/issue/Issue.ts'
import type { IssueCode } from '../core/issue/issueCodes.ts'
import { blankFaults } from './faultWords/blankFaults.ts'
import { cellFaults } from './faultWords/cellFaults.ts'
import type { FaultParts, FaultTexts } from './faultWords/FaultWords.ts'
import { figureFaults } from './faultWords/figureFaults.ts'
import { fileFaults } from './faultWords/fileFaults.ts'
import { headingFaults } from './faultWords/headingFaults.ts'
import { intakeFaults } from './faultWords/intakeFaults.ts'
import { registerFaults } from './faultWords/registerFaults.ts'
import { registerHabits } from './faultWords/registerHabits.ts'
import { tableFaults } from './faultWords/tableFaults.ts'
import type { Locale } from './Locale.ts'
import { printList } from './printList.ts'
import { type Text, textIn } from './texts.ts'

const faults: Record<IssueCode, FaultTexts> = {
  ...fileFaults,
  ...intakeFaults,
  ...figureFaults,
  ...headingFaults,
  ...tableFaults,
  ...blankFaults,
  ...cellFaults,
  ...registerFaults,
  ...registerHabits,
}

interface PlaceWords {
  readonly line: string
  readonly column: string
  readonly places: string
  readonly first: string
  readonly content: string
  readonly quotes: readonly [open: string, close: string]
  readonly effect: Record<Severity, string>
}

const words: Text<PlaceWords> = {
  nb: {
    line: 'linje',
    column: 'kolonne',
    places: 'steder',
    first: 'første sted',
    content: 'Innholdet',
    quotes: ['«', '»'],
    effect: {
      stop: 'Filen er ikke tatt i bruk.',
      setAside: 'Det som er berørt, er satt til side.',
      note: 'Alt er tatt i bruk.',
    },
  },
  nn: {
    line: 'linje',
    column: 'kolonne',
    places: 'stader',
    first: 'første stad',
    content: 'Innhaldet',
    quotes: ['«', '»'],
    effect: {
      stop: 'Fila er ikkje tatt i bruk.',
      setAside: 'Det som er råka, er sett til side.',
      note: 'Alt er tatt i bruk.',
    },
  },
  en: {
    line: 'line',
    column: 'column',
    places: 'places',
    first: 'first place',
    content: 'The content',
    quotes: ['“', '”'],
    effect: {
      stop: 'The file is not in use.',
      setAside: 'What is affected is set aside.',
      note: 'All of it is in use.',
    },
  },
}

/**
 * An issue as people read it. `text`: where, what happened and what it does to the figures. `remedy`: what to do.
 * Holds data from outside: for text nodes only.
 */
export function issueSentence(issue: Issue, locale: Locale): { text: string; remedy: string } {
  const { happened, effect, remedy } = textIn(faults[issue.code], locale)
  const parts: FaultParts = { issue, value: valueWords(issue, locale), expected: issue.expected ?? '' }
  const own = effect?.[issue.severity]
  const consequence = (typeof own === 'function' ? own(parts) : own) ?? textIn(words, locale).effect[issue.severity]
  return { text: `${whereWords(issue, locale)}: ${happened(parts)} ${consequence}`, remedy: remedy(parts) }
}

/** What happened, without place, consequence and remedy: for a list that tells them itself. */
export function issueReason(issue: Issue, locale: Locale): string {
  const { happened } = textIn(faults[issue.code], locale)
  return happened({ issue, value: valueWords(issue, locale), expected: issue.expected ?? '' })
}

/** `barnehager.csv, 3 steder, linje 12, 40 og 41, kolonne «Antall»` */
function whereWords(issue: Issue, locale: Locale): string {
  const { column, places } = textIn(words, locale)
  const parts = [
    issue.file,
    (issue.count ?? 1) > 1 ? `${issue.count} ${places}` : '',
    lineWords(issue, locale),
    issue.column === undefined ? '' : `${column} ${quoted(issue.column, locale)}`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function lineWords({ line, lines, count }: Issue, locale: Locale): string {
  const known = lines && lines.length > 0 ? lines : line === undefined ? [] : [line]
  if (known.length === 0) return ''
  const more = (count ?? 1) > known.length ? ' …' : ''
  return `${textIn(words, locale).line} ${printList(known.map(String), locale)}${more}`
}

function valueWords({ value, count }: Issue, locale: Locale): string {
  const { content, first } = textIn(words, locale)
  if (value === undefined || value === '') return content
  return (count ?? 1) > 1 ? `${quoted(value, locale)} (${first})` : quoted(value, locale)
}

function quoted(text: string, locale: Locale): string {
  const [open, close] = textIn(words, locale).quotes
  return open + text + close
}
