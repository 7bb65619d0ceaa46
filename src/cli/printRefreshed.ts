import type { ObservationStatus } from '../core/descriptor/ObservationStatus.ts'
import type { ChangedCell, TableChanges } from '../core/intake/tableChanges.ts'
import { issueSentence } from '../i18n/issueSentence.ts'
import { statusWords } from '../i18n/statusWords.ts'
import type { Refreshed } from './Refreshed.ts'

const mostShown = 5

/** What became of a resource, in a few lines. */
export function printRefreshed(refreshed: Refreshed, isDryRun: boolean): string {
  const { resource, outcome, issues, changes, rows } = refreshed
  const title = `${resource.name} (${resource.path})`
  const faults = issues.map((issue) => {
    const { text, remedy } = issueSentence(issue, 'nb')
    return `  ✗ ${text} ${remedy} (${issue.code})`
  })
  switch (outcome) {
    case 'notFetched':
      return [`${title}: ikke hentet. Filen er som før.`, ...faults].join('\n')
    case 'refused':
      return [`${title}: avvist. Filen er som før.`, ...faults].join('\n')
    case 'unchanged':
      return `${title}: uendret, ${rows.after} rader.`
    case 'edited':
      return [
        `${title}: filen er endret for hånd siden sist den ble hentet, og er ikke rørt. Bruk --force for å erstatte den.`,
        ...changeLines(changes),
      ].join('\n')
    case 'changed': {
      const written = isDryRun ? 'ville blitt skrevet' : 'skrevet'
      const count = rows.before === null ? `${rows.after} rader` : `${rows.before} → ${rows.after} rader`
      return [`${title}: ${written}, ${count}.`, ...changeLines(changes), ...noteLines(refreshed)].join('\n')
    }
  }
}

function changeLines(changes: TableChanges | null): string[] {
  if (!changes) return ['  Det var ingen tidligere fil å sammenligne med.']
  const keys = (rows: readonly (readonly string[])[]) => rows.map((key) => key.join(' · '))
  return [
    listLine('+', 'nye', keys(changes.added)),
    listLine('−', 'borte', keys(changes.removed)),
    listLine('~', 'endret', changes.changed.map(changeText)),
  ]
}

function listLine(sign: string, word: string, items: readonly string[]): string {
  const more = items.length > mostShown ? ' …' : ''
  const shown = items.length === 0 ? '' : `: ${items.slice(0, mostShown).join('; ')}${more}`
  return `  ${sign} ${items.length} ${word}${shown}`
}

function changeText({ key, field, before, after }: ChangedCell): string {
  return `${key.join(' · ')}: ${field} ${before} → ${after}`
}

/** What the file cannot say itself, and what the editor must still do. */
function noteLines({ resource, fetched }: Refreshed): string[] {
  const { leftOut = 0, unsaid = new Map<ObservationStatus, number>() } = fetched?.made ?? {}
  const sources = resource.cube?.sourceIds ?? []
  return [
    ...[...unsaid].map(
      ([status, count]) => `  · ${count} tall er «${statusWords(status, 'nb')}», men filen har ingen kolonne «status».`,
    ),
    ...(leftOut === 0 ? [] : [`  · ${leftOut} rader uten tall er utelatt.`]),
    ...(fetched?.updated ? [`  · Kilden oppgir at tabellen er endret ${fetched.updated}.`] : []),
    ...(sources.length === 0
      ? []
      : [`  · Før inn dagens dato som «retrieved» for ${sources.join(', ')} i sources.csv.`]),
  ]
}
