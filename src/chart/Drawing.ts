import type { ResolvedChart } from './ResolvedChart.ts'

/** The part of a resolved chart that a mark decides; words and table are the same for all marks. */
export type Drawing = Omit<
  ResolvedChart,
  | 'id'
  | 'locale'
  | 'width'
  | 'headline'
  | 'subtitle'
  | 'notes'
  | 'statusKey'
  | 'sources'
  | 'summary'
  | 'table'
  | 'captions'
>

/** What most drawings do without. */
export const emptyDrawing = {
  emptyMessage: null,
  figure: null,
  key: [],
  targets: [],
  breaks: [],
  voids: [],
  gapLabels: [],
  events: [],
  today: null,
} as const satisfies Partial<Drawing>
