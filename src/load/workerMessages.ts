import type { Issue } from '../core/issue/Issue.ts'
import type { LoadErrorKind } from '../core/issue/LoadError.ts'
import type { Statistics } from '../core/model/buildStatistics.ts'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'

/** What the page asks the worker for. */
export type Request =
  | { readonly call: 'open'; readonly folder: string }
  | { readonly call: 'retry'; readonly folder: string; readonly resource: string }
  | { readonly call: 'statistics'; readonly folder: string; readonly resource: string }

export interface Answers {
  readonly open: KnowledgeBase
  readonly retry: KnowledgeBase
  readonly statistics: { readonly statistics: Statistics | null; readonly issues: readonly Issue[] }
}

export interface Progress {
  readonly title: string
  readonly done: number
  readonly total: number
}

/** What the worker says back. A load error is told as plain values, since classes do not survive the crossing. */
export type Reply =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | {
      readonly id: number
      readonly loadError: {
        readonly kind: LoadErrorKind
        readonly address: string
        readonly status: number | undefined
      }
    }
  | { readonly id: number; readonly bug: string }
  | { readonly id: number; readonly progress: Progress }
