import type { FileReading, Guess } from '../FileReading.ts'
import { type OpenSource, openTable, stopped } from '../openTable.ts'
import type { ReadingChoices } from '../ReadingChoices.ts'
import { type FilledSheet, filledSheets, rowsOfSheet } from './filledSheets.ts'
import type { Zip } from './readZip.ts'
import { macroIssue, workbookFault } from './workbookFault.ts'

/** An XLSX workbook: the one sheet that holds something, or the one that is chosen. */
export function openWorkbook(zip: Zip, source: OpenSource, choices: ReadingChoices): FileReading {
  const { file } = source
  try {
    const macros = macroIssue(zip, file)
    if (macros) return stopped(source, [], { refusal: macros })
    const sheets = filledSheets(zip, file)
    const [first] = sheets
    if (!first) return stopped(source, [], { refusal: { code: 'fil-tom', severity: 'stop', file } })
    const visible = sheets.filter(({ entry }) => !entry.isHidden)
    const candidates = visible.length > 0 ? visible : sheets
    const chosen =
      choices.sheet === undefined
        ? null
        : sheets.find(({ entry }) => entry.name === choices.sheet || String(entry.number) === choices.sheet)
    if (chosen === undefined || (chosen === null && candidates.length > 1)) return ask(candidates, source)
    return openSheet(chosen ?? (candidates[0] as FilledSheet), source, choices)
  } catch (error) {
    const refusal = workbookFault(error, file)
    if (refusal === null) throw error
    return stopped(source, [], { refusal })
  }
}

function ask(sheets: readonly FilledSheet[], source: OpenSource): FileReading {
  const choices = sheets.map(({ entry, sheet }) => ({
    value: String(entry.number),
    shows: `${entry.name} (${sheet.rows.size})`,
  }))
  return stopped(source, [], { question: { key: 'sheet', choices } })
}

function openSheet({ entry, sheet }: FilledSheet, source: OpenSource, choices: ReadingChoices): FileReading {
  const guesses: Guess[] = [
    { aspect: 'sheet', value: entry.name, basis: choices.sheet === undefined ? 'onlyOne' : 'chosen' },
  ]
  if (sheet.percents > 0)
    guesses.push({ aspect: 'percent', value: '0.125 = 12,5 %', basis: 'cellForm', count: sheet.percents })
  const told = { ...source, guesses: [...source.guesses, ...guesses], issues: [...source.issues, ...sheet.issues] }
  return openTable(rowsOfSheet(sheet), told, choices)
}
