import type {
  Benefit,
  FundingLine,
  ProjectFieldId,
  ProjectMilestone,
  ProjectValues,
  Risk,
  StatusReport,
} from './registerTables.ts'
import type { When } from './When.ts'

/** One project of one register, with all that is joined to it. */
export interface PortfolioProject {
  /** Unique over all registers in view: the register, a slash and the id. */
  readonly key: string
  /** The register's own id; the title's key where the register has no ids. */
  readonly id: string
  readonly title: string
  readonly register: string
  /** ISO day the register is as of; null when nobody has said. */
  readonly asOf: string | null
  /** ISO 4217. Amounts of different currencies are never added. */
  readonly currency: string
  readonly file: string
  readonly line: number
  readonly values: ProjectValues
  /** Columns outside the schema, by their own headings. */
  readonly extra: ReadonlyMap<string, string>
  /** The fields the register has a column for; what it has not says nothing of the project. */
  readonly columns: ReadonlySet<ProjectFieldId>
  readonly funding: readonly FundingLine[]
  readonly benefits: readonly Benefit[]
  /** Oldest first; only those before the project's own status. */
  readonly reports: readonly StatusReport[]
  readonly milestones: readonly ProjectMilestone[]
  readonly risks: readonly Risk[]
  /** «Første kjente»: from the oldest snapshot in view. Never called original (portfolio.md §2.3, H). */
  readonly firstKnown: FirstKnown | null
}

export interface FirstKnown {
  readonly asOf: string
  readonly end: When | null
  readonly budget: number | null
}

/** Files whose rows could not be joined safely, for people to decide on. */
export interface UncertainLink {
  readonly title: string
  readonly file: string
  readonly lines: readonly number[]
  /** Projects with that title. */
  readonly candidates: readonly string[]
}
