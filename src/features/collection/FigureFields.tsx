import { figureKinds } from '../../export/collection/Collection.ts'
import type { CollectedGroup, OpenedFigure } from '../../export/collection/collectedGroups.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import type { RowActs } from './RowActs.ts'
import { texts } from './texts.ts'

interface FigureFieldsProps {
  readonly figure: OpenedFigure
  readonly group: CollectedGroup
  readonly acts: RowActs
}

/** What the reader says of a figure. Kept when the field is left. */
export function FigureFields({ figure, group, acts }: FigureFieldsProps) {
  const t = useTexts(texts)
  const { title, comment, kind } = figure.collected
  const isFigure = kind !== 'matrix' && kind !== 'extract'
  return (
    <div className="kg-collected__fields">
      <label className="kg-collected__field">
        <span className="ds-label">{t.ownTitle}</span>
        <input
          key={title}
          className="ds-input"
          type="text"
          defaultValue={title}
          placeholder={figure.title}
          onBlur={({ target }) => target.value !== title && acts.change(figure, { title: target.value.trim() })}
        />
      </label>
      <label className="kg-collected__field">
        <span className="ds-label">{t.comment}</span>
        <textarea
          key={comment}
          className="ds-input"
          rows={2}
          defaultValue={comment}
          onBlur={({ target }) => target.value !== comment && acts.change(figure, { comment: target.value.trim() })}
        />
      </label>
      <ThemeField figure={figure} group={group} acts={acts} />
      {isFigure && (
        <label className="kg-collected__field">
          <span className="ds-label">{t.showAs}</span>
          <select className="ds-input" value={kind} onChange={({ target }) => acts.showAs(figure, target.value)}>
            {figureKinds.map((one) => (
              <option key={one} value={one}>
                {t.kinds[one]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

function ThemeField({ figure, group, acts }: FigureFieldsProps) {
  const t = useTexts(texts)
  const locale = useLocale()
  const themes = useKnowledgeBase().data?.themes ?? []
  return (
    <label className="kg-collected__field">
      <span className="ds-label">{t.under}</span>
      <select
        className="ds-input"
        value={group.themeId}
        onChange={({ target }) => acts.change(figure, { under: target.value })}
      >
        {themes.map(({ id, number, name }) => (
          <option key={id} value={id}>{`${number} ${inLocale(name, locale)}`}</option>
        ))}
        <option value="">{t.noTheme}</option>
      </select>
    </label>
  )
}
