import { guardedCsvCell } from '../core/intake/csvCell.ts'
import type { Issue } from '../core/issue/Issue.ts'
import { issueSentence } from '../i18n/issueSentence.ts'
import type { Locale } from '../i18n/Locale.ts'
import { textsIn } from '../i18n/texts.ts'
import { issueTexts } from './issueTexts.ts'

/** Faults as a list for a spreadsheet: place, cell, sentence, remedy and code. What it would run is guarded. */
export function issueCsv(issues: readonly Issue[], locale: Locale): string {
  const t = textsIn(issueTexts, locale)
  const heading = [t.severity, t.file, t.line, t.column, t.value, t.count, t.happened, t.remedy, t.code]
  const lines = [heading, ...issues.map((issue) => cellsOf(issue, t[issue.severity], locale))]
  return `\ufeff${lines.map((cells) => `${cells.map((cell) => guardedCsvCell(cell, ';')).join(';')}\r\n`).join('')}`
}

function cellsOf(issue: Issue, severity: string, locale: Locale): string[] {
  const { file, line, lines, column = '', value = '', count = 1, code } = issue
  const { text, remedy } = issueSentence(issue, locale)
  const at = lines ?? (line === undefined ? [] : [line])
  return [severity, file, at.join(', '), column, value, String(count), text, remedy, code]
}
