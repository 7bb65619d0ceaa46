import type { Issue, Severity } from '../../core/issue/Issue.ts'
import type { Text } from '../texts.ts'

/** What a fault's words may mention. Texts are quoted and ready to print. */
export interface FaultParts {
  readonly issue: Issue
  /** The cell in quotation marks; «the content» when there is none. */
  readonly value: string
  /** What would have been right, as the issue gives it; empty when it does not say. */
  readonly expected: string
}

/** How one kind of fault is told in one language. */
export interface FaultWords {
  /** What happened: a whole sentence. */
  readonly happened: (parts: FaultParts) => string
  /** What it does to the figures, where a severity's general words are not enough. */
  readonly effect?: Partial<Record<Severity, string | ((parts: FaultParts) => string)>>
  /** What to do: a whole sentence. */
  readonly remedy: (parts: FaultParts) => string
}

export type FaultTexts = Text<FaultWords>
