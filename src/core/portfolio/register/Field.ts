import type { Phase } from '../../model/Project.ts'
import type { Value } from './Value.ts'
import type { When } from './When.ts'

export type Colour = 'gronn' | 'gul' | 'rod'
export type Lifecycle = 'aktiv' | 'avventer' | 'avsluttet' | 'stanset' | 'ukjent'

/** A part of the whole: a percentage, or an amount in the project's currency. */
export interface Share {
  readonly kind: 'percent' | 'amount'
  readonly value: number
}

/** How much of a project belongs to a theme, in per cent. */
export interface ThemeWeight {
  readonly themeId: string
  readonly percent: number
}

/** What a cell of each kind is read as. */
export interface ParsedByKind {
  readonly text: string
  /** A person's name, or a role; names become roles in what the public sees. */
  readonly person: string
  readonly tags: readonly string[]
  readonly money: number
  readonly share: Share
  readonly date: When
  readonly number: number
  readonly flag: boolean
  readonly colour: Colour
  readonly phase: Phase
  readonly lifecycle: Lifecycle
  /** One word of the closed list in `codeWords`, by the field's id. */
  readonly code: string
  readonly weights: readonly ThemeWeight[]
}
export type Kind = keyof ParsedByKind

/** K required · A recommended · V optional (portfolio.md §2.1). */
export type Need = 'K' | 'A' | 'V'

/** One column of the open project register, with every heading it is known by. */
export interface FieldSpec<K extends Kind = Kind> {
  readonly kind: K
  readonly need: Need
  readonly label: string
  /** Prosjektportalen's internal name and headings; its amounts are in kroner. */
  readonly portal: readonly string[]
  /** Headings of other registers, whose units they do not tell. */
  readonly aliases: readonly string[]
}

export type Fields = Readonly<Record<string, FieldSpec>>

/** A row's cells by the ids of its table's fields. */
export type ValuesOf<F extends Fields> = { readonly [Id in keyof F]: Value<ParsedByKind[F[Id]['kind']]> }

/** `names`: Prosjektportalen's names, a bar, then those of others, all between semicolons: `GtStartDate; Startdato | start date`. */
export function field<K extends Kind>(kind: K, need: Need, label: string, names = ''): FieldSpec<K> {
  const [portal = '', aliases = ''] = names.split('|')
  return { kind, need, label, portal: listOf(portal), aliases: listOf(aliases) }
}

function listOf(names: string): string[] {
  return names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
