import type { ReactNode } from 'react'

export type Span = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12

/** Twelve columns from 1160 px; below that everything takes the whole width. */
export function Grid({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={className ? `kg-grid ${className}` : 'kg-grid'}>{children}</div>
}

export function Column({ span, children }: { span: Span; children: ReactNode }) {
  return <div data-span={span}>{children}</div>
}
