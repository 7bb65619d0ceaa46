import type { ReactNode } from 'react'
import { Shape, type ShapeName } from './Shape.tsx'
import './Tag.css'

export type Tone = 'success' | 'warning' | 'danger' | 'warm' | 'mangler' | 'neutral'

const shapes: Record<Tone, ShapeName | null> = {
  success: 'dot',
  warning: 'triangle',
  danger: 'square',
  warm: 'clock',
  mangler: 'dash',
  neutral: null,
}

interface TagProps {
  readonly tone: Tone
  /** Another shape than the tone's own; null for none. */
  readonly shape?: ShapeName | null
  /** Without a tint, as a status in running text and everything missing in a table. */
  readonly plain?: boolean
  readonly children: ReactNode
}

/** A status: shape, word, and only then a tint. */
export function Tag({ tone, shape = shapes[tone], plain = false, children }: TagProps) {
  return (
    <span className="kg-tag" data-tone={tone} data-plain={plain || undefined}>
      {shape !== null && <Shape name={shape} />}
      {children}
    </span>
  )
}
