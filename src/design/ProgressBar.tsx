import { useId } from 'react'
import './ProgressBar.css'

interface ProgressBarProps {
  /** What is on its way. */
  readonly label: string
  /** How far it has come, in words: "3 av 12 filer". */
  readonly text: string
  /** From 0 to 1; without it nobody knows how long. */
  readonly value?: number
}

export function ProgressBar({ label, text, value }: ProgressBarProps) {
  const labelId = useId()
  return (
    <div className="kg-progress">
      <p className="kg-progress__words">
        <span id={labelId}>{label}</span>
        <span className="kg-subtle kg-number">{text}</span>
      </p>
      <progress
        className="kg-progress__bar"
        aria-labelledby={labelId}
        aria-valuetext={text}
        max={1}
        {...(value !== undefined && { value })}
      />
    </div>
  )
}
