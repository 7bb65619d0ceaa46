import type { Issue } from '../../issue/Issue.ts'
import { registerTables } from '../register/registerTables.ts'
import { notInFile, type Value } from '../register/Value.ts'
import type { ColumnSource } from './ColumnSource.ts'
import { unitInHeading } from './moneyUnit.ts'
import { plainHeading } from './plainWord.ts'
import { readMoney } from './readMoney.ts'

/** How one wide column becomes lines of funding: what kind of money it holds, from whom, and in which state. */
interface UnpivotRule {
  readonly pattern: RegExp
  readonly kind: string
  readonly party: string
  readonly into: 'tilsagn' | 'sokt'
}

const granted = (pattern: RegExp, kind: string, party: string): UnpivotRule => ({
  pattern,
  kind,
  party,
  into: 'tilsagn',
})

/**
 * The wide files we know (portfolio.md §2.3, B): Italy's `FINANZ_…`, New York's `city_…` and `non_city_…`, DigiViken's grant
 * table. Totals and the parts of `FINANZ_UE` are not lines of their own. «Da reperire» is money nobody has found.
 */
const rules: readonly UnpivotRule[] = [
  granted(/^finanz ue$/, 'eu', 'Unione europea'),
  granted(/^finanz stato (?!estero)/, 'statlig_tilskudd', 'Stato'),
  granted(/^finanz regione$/, 'fylkeskommune', 'Regione'),
  granted(/^finanz provincia$/, 'fylkeskommune', 'Provincia'),
  granted(/^finanz comune$/, 'kommune', 'Comune'),
  granted(/^finanz (risorse liberate|altro pubblico|stato estero)$/, 'statlig_tilskudd', 'Altro pubblico'),
  granted(/^finanz privato$/, 'privat', 'Privato'),
  granted(/^finanz da reperire$/, 'ikke_finansiert', ''),
  granted(/^non ?city /, 'statlig_tilskudd', 'Non-city'),
  granted(/^city /, 'kommune', 'City'),
  granted(/^egen ?finansiering$/, 'kommune', 'Egen finansiering'),
  {
    pattern: /^(omsøkte midler|søkt tilskudd|omsøkt beløp)$/,
    kind: 'statlig_tilskudd',
    party: 'Tilskudd',
    into: 'sokt',
  },
  granted(/^ikke finansiert$/, 'ikke_finansiert', ''),
]

/** Values of a funding line by field id, without its project. */
export type FundingValues = Readonly<Record<string, Value<unknown>>>

/** Turns the wide columns of a list of projects into lines, one row's lines at a time; each column used is told. */
export function unpivotFunding(columns: readonly ColumnSource[]): { lines: FundingValues[][]; issues: Issue[] } {
  const absent = Object.fromEntries(Object.keys(registerTables.finansiering).map((id) => [id, notInFile]))
  const lines: FundingValues[][] = (columns[0]?.cells ?? []).map(() => [])
  const issues = columns.flatMap((column) => {
    const rule = ruleOf(column.heading)
    if (!rule) return []
    const read = readMoney(column)
    const status = rule.kind === 'ikke_finansiert' ? [] : [['status', text(rule.into)] as const]
    const fixed = { ...absent, kilde: text(rule.kind), part: text(rule.party), ...Object.fromEntries(status) }
    read.values.forEach((value, row) => {
      const isMoney = value.parsed !== null && value.parsed !== 0
      if (isMoney) lines[row]?.push({ ...fixed, [rule.kind === 'ikke_finansiert' ? 'planlagt' : rule.into]: value })
    })
    const told: Issue = {
      code: 'finansiering-brettet',
      severity: 'note',
      file: column.file,
      column: column.heading,
      value: column.heading,
      expected: `${rule.kind} / ${rule.into}`,
    }
    return [told, ...read.issues]
  })
  return { lines, issues }
}

export function isFundingColumn(heading: string): boolean {
  return ruleOf(heading) !== undefined
}

function ruleOf(heading: string): UnpivotRule | undefined {
  const { name } = unitInHeading(plainHeading(heading))
  return rules.find(({ pattern }) => pattern.test(name))
}

function text(word: string): Value<string> {
  return word === '' ? notInFile : { raw: word, parsed: word }
}
