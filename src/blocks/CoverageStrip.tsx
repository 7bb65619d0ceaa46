import { Link } from '@tanstack/react-router'
import type { CoverageRow } from '../core/coverage/coverageOf.ts'
import { evidenceKinds } from '../core/coverage/evidence.ts'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { ExplainedText } from './ExplainedText.tsx'
import './CoverageStrip.css'
import { coverageTexts } from '../i18n/coverageTexts.ts'
import { coverageInWords } from '../i18n/coverageWords.ts'

/** One field a sub-theme, filled by the kinds of evidence there are; each leads to its row on the theme's page. */
export function CoverageStrip({ themeNumber, rows }: { themeNumber: string; rows: readonly CoverageRow[] }) {
  const t = useTexts(coverageTexts)
  const locale = useLocale()
  return (
    <ol className="kg-strip" aria-label={t.strip}>
      {rows.map((row) => {
        const words = coverageInWords(row, locale)
        return (
          <li key={row.subTheme.id}>
            <Link
              className="kg-strip__field"
              data-no-figures={!row.hasFigures || undefined}
              to="/tema/"
              search={{ id: themeNumber }}
              hash={subThemeAnchor(row.subTheme.number)}
              aria-label={words}
              title={words}
            >
              <i style={{ blockSize: `${(100 * row.kindCount) / evidenceKinds.length}%` }} />
            </Link>
          </li>
        )
      })}
    </ol>
  )
}

/** The address of a sub-theme within its theme's page. */
export function subThemeAnchor(number: string): string {
  return `undertema-${number}`
}

export function CoverageKey() {
  const t = useTexts(coverageTexts)
  const fields = [
    [t.keyAll, 1, false],
    [t.keySome, 0.5, false],
    [t.keyNone, 0.25, true],
  ] as const
  return (
    <p className="kg-strip-key">
      <span>
        <span>
          <ExplainedText text={t.keyIntro} terms={['undertema', 'nokkeltall']} />
        </span>
      </span>
      {fields.map(([words, fill, isWithout]) => (
        <span key={words}>
          <span className="kg-strip__field" data-no-figures={isWithout || undefined}>
            <i style={{ blockSize: `${100 * fill}%` }} />
          </span>
          {words}
        </span>
      ))}
    </p>
  )
}
