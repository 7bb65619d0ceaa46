import type { Resource } from '../descriptor/Resource.ts'
import type { Receipt } from '../intake/Receipt.ts'
import type { Issue } from '../issue/Issue.ts'
import type { LoadErrorKind } from '../issue/LoadError.ts'
import type { Dataset } from './Dataset.ts'
import type { GoverningDocument } from './GoverningDocument.ts'
import type { Indicator } from './Indicator.ts'
import type { Place, PlaceChange, PlaceGroup } from './Place.ts'
import type { Plan, Term, ThemePlan } from './Plan.ts'
import type { PortfolioSettings } from './PortfolioSettings.ts'
import type { Funding, Project } from './Project.ts'
import type { Slice } from './Slice.ts'
import type { Source } from './Source.ts'
import type { Target } from './Target.ts'
import type { Theme } from './Theme.ts'
import type { Unit } from './Unit.ts'

/** How one file of the package fared: ok · partial (rows or cells set aside) · failed (nothing of it is used) · notRead (read on demand). */
export interface ResourceState {
  readonly resource: Resource
  readonly state: 'ok' | 'partial' | 'failed' | 'notRead'
  readonly receipt: Receipt | null
  readonly loadError: {
    readonly kind: LoadErrorKind
    readonly status: number | undefined
    readonly retryAfter?: number
  } | null
  /** ISO day and time of the copy that stands in for the file; left out for the file itself. */
  readonly copiedAt?: string
}

/** Everything the package tells, as nouns. What failed is absent here and told in `resources` and `issues`. */
export interface KnowledgeBase {
  readonly title: string
  readonly plan: Plan | null
  readonly themes: readonly Theme[]
  readonly indicators: ReadonlyMap<string, Indicator>
  /** All observations of all indicators; dimensions `indicator`, `place`, `group`, `period`. */
  readonly observations: Dataset
  readonly places: ReadonlyMap<string, Place>
  readonly placeChanges: readonly PlaceChange[]
  readonly placeGroups: readonly PlaceGroup[]
  readonly targets: readonly Target[]
  readonly documents: readonly GoverningDocument[]
  readonly projects: readonly Project[]
  readonly funding: readonly Funding[]
  /** Null when the settings file is missing or lacks a threshold: then no attention rule is held. */
  readonly portfolioSettings: PortfolioSettings | null
  readonly themePlans: readonly ThemePlan[]
  readonly terms: readonly Term[]
  readonly slices: readonly Slice[]
  readonly sources: ReadonlyMap<string, Source>
  readonly units: ReadonlyMap<string, Unit>
  readonly resources: readonly ResourceState[]
  readonly issues: readonly Issue[]
  /** Those on lines of the files that figures are read from, each by itself: `issues` tells those of a kind together. */
  readonly figureFaults: readonly Issue[]
}
