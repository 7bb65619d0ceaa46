import type { Issue } from '../../issue/Issue.ts'
import type { Phase } from '../../model/Project.ts'
import { codeWords, lifecycleWords, phaseWords, plainCode } from '../register/codeWords.ts'
import type { Lifecycle } from '../register/Field.ts'
import { empty, type Unknown, type Value } from '../register/Value.ts'
import { type ColumnSource, faultAt } from './ColumnSource.ts'
import { isExemptMark, isMissingMark, plainWord } from './plainWord.ts'
import { eachOnce, exempt } from './readMoney.ts'

interface Words<T> {
  readonly find: (raw: string) => T | undefined
  /** What a register writes where there is none of them. */
  readonly none?: string
  readonly expected: string
}

/** A column of words from a closed list; others are kept raw and told, with the list. */
function readWords<T>(source: ColumnSource, words: Words<T>): { values: Value<T>[]; issues: Issue[] } {
  const values = eachOnce(source.cells, (raw): Value<T> => {
    const gap = (reason: Unknown['reason']): Unknown => ({ raw, parsed: null, reason })
    if (raw === '') return empty
    if (isExemptMark(raw)) return exempt(raw)
    const parsed = words.find(raw)
    if (parsed !== undefined) return { raw, parsed }
    return gap(isMissingMark(raw) || plainWord(raw) === words.none ? 'empty' : 'unknownWord')
  })
  const issues = values.flatMap((value, row) =>
    'reason' in value && value.reason === 'unknownWord' ? [faultAt(source, row, 'verdi-ukjent', words.expected)] : [],
  )
  return { values, issues }
}

export function readPhases(source: ColumnSource): { values: Value<Phase>[]; issues: Issue[] } {
  const expected = 'Idé, Konsept, Planlegge, Gjennomføre, Avslutte, Realisere'
  // Prosjektportalen's own words before Konsept.
  return readWords(source, { find: (raw) => own(phaseWords, plainWord(raw)), none: plainWord('Ingen fase'), expected })
}

export function readLifecycles(source: ColumnSource): { values: Value<Lifecycle>[]; issues: Issue[] } {
  return readWords(source, {
    find: (raw) => own(lifecycleWords, plainWord(raw)),
    expected: 'Aktivt, Avventer, Avsluttet',
  })
}

/** Codes by the list of the field, or of the field in this table where tables differ. */
export function readCodes(source: ColumnSource, table: string): { values: Value<string>[]; issues: Issue[] } {
  const codes = codeWords[`${table}.${source.field}`] ?? codeWords[source.field] ?? []
  const byWord = new Map(codes.map((code) => [plainCode(code), code]))
  return readWords(source, { find: (raw) => byWord.get(plainCode(raw)), expected: codes.join(', ') })
}

const flags: Readonly<Record<string, boolean>> = {
  true: true,
  ja: true,
  yes: true,
  '1': true,
  false: false,
  nei: false,
  no: false,
  '0': false,
}

export function readFlags(source: ColumnSource): { values: Value<boolean>[]; issues: Issue[] } {
  return readWords(source, { find: (raw) => own(flags, plainWord(raw)), expected: 'ja, nei' })
}

function own<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined
}
