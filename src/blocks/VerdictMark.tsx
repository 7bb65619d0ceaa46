import type { Verdict } from '../core/progress/verdictOfRatio.ts'
import { Tag, type Tone } from '../design/Tag.tsx'
import { useLocale } from '../i18n/LocaleProvider.tsx'
import { verdictWords } from '../i18n/verdictWords.ts'

const tones: Record<Verdict | 'notJudged', Tone> = {
  achieved: 'success',
  onTrack: 'success',
  moderate: 'warning',
  limited: 'warning',
  away: 'danger',
  missed: 'danger',
  notJudged: 'mangler',
}

/** A verdict: shape, word, and only then a tint. What could not be judged has no tint. */
export function VerdictMark({ verdict }: { verdict: Verdict | 'notJudged' }) {
  const { words, shape } = verdictWords(verdict, useLocale())
  return (
    <Tag tone={tones[verdict]} shape={shape} plain={verdict === 'notJudged'}>
      {words}
    </Tag>
  )
}
