import type { CubeQuery } from '../core/aggregate/cube/CubeQuery.ts'
import type { PivotResult } from '../core/aggregate/cube/PivotResult.ts'
import type { Issue } from '../core/issue/Issue.ts'
import type { Delivery } from '../core/mapping/Delivery.ts'
import type { Statistics } from '../core/model/buildStatistics.ts'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import type { Portfolio } from '../core/portfolio/buildPortfolio.ts'
import type { RegisterBytes } from '../core/portfolio/readPortfolio.ts'
import type { DroppedFile } from '../source/droppedSource.ts'
import type { ReadCube } from './openCubes.ts'

/** What the page asks the worker for. */
export type Request =
  | { readonly call: 'open'; readonly folder: string }
  | { readonly call: 'openDropped'; readonly folder: string; readonly dropped: readonly DroppedFile[] }
  | { readonly call: 'preview'; readonly delivery: Delivery }
  | { readonly call: 'add'; readonly folder: string; readonly delivery: Delivery }
  | { readonly call: 'remove'; readonly folder: string; readonly id: string }
  | { readonly call: 'retry'; readonly folder: string; readonly resource: string }
  | { readonly call: 'statistics'; readonly folder: string; readonly resource: string }
  | { readonly call: 'cube'; readonly folder: string; readonly resource: string }
  | {
      readonly call: 'pivot'
      readonly folder: string
      readonly resource: string
      readonly queries: readonly CubeQuery[]
    }
  | { readonly call: 'register'; readonly files: readonly RegisterBytes[] }

export interface Answers {
  readonly open: KnowledgeBase
  readonly openDropped: KnowledgeBase
  /** What the delivery brings, and nothing else. */
  readonly preview: KnowledgeBase
  readonly add: KnowledgeBase
  readonly remove: KnowledgeBase
  readonly retry: KnowledgeBase
  readonly register: Portfolio
  readonly cube: ReadCube
  readonly pivot: readonly PivotResult[]
  readonly statistics: { readonly statistics: Statistics | null; readonly issues: readonly Issue[] }
}

export interface Progress {
  readonly title: string
  readonly done: number
  readonly total: number
}
