export const phases = ['ide', 'konsept', 'planlegge', 'gjennomfore', 'avslutte', 'realisere'] as const
export type Phase = (typeof phases)[number]

/** One project of a register, in the words of the open project register schema. Null is «not known», never 0. */
export interface Project {
  readonly id: string
  readonly register: string
  readonly title: string
  /** The programme or project this is a part of. */
  readonly parentId: string | null
  readonly description: string
  readonly owner: string
  readonly partners: readonly string[]
  readonly area: string
  readonly phase: Phase | null
  readonly lifecycle: string
  readonly themeId: string | null
  readonly subThemeIds: readonly string[]
  /** The municipality's part: eier, partner, blant flere, ingen. */
  readonly homeRole: string
  readonly dates: ProjectDates
  readonly money: ProjectMoney
  /** When the figures were last reported; empty when never. */
  readonly statusDate: string
  /** What is known of the municipality's own share of the money. */
  readonly homeShareNote: string
  readonly benefitNote: string
  readonly sourceId: string
  readonly confidence: string
  readonly note: string
}

/** ISO dates with day, month or year precision; empty when not known. */
export interface ProjectDates {
  readonly startPlanned: string
  readonly startActual: string
  readonly endOriginal: string
  readonly endApproved: string
  readonly endForecast: string
  readonly endActual: string
}

/** Whole kroner for all partners together; null when not known. */
export interface ProjectMoney {
  readonly budgetOriginal: number | null
  readonly budget: number | null
  readonly spent: number | null
  readonly forecast: number | null
  readonly finalCost: number | null
}

/** Money from one source and partner in one year, in whole kroner. */
export interface Funding {
  readonly projectId: string
  readonly kind: string
  readonly party: string
  readonly isHome: boolean
  readonly year: string
  readonly applied: number | null
  readonly granted: number | null
  readonly paid: number | null
  /** Plans, proposals, own shares and frames: never added to what is granted. */
  readonly planned: number | null
  readonly status: string
  readonly sourceId: string
  readonly note: string
}
