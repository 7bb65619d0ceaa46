import { averages, type Selection } from '../../core/select/Selection.ts'
import { Disclosure } from '../../design/Disclosure.tsx'
import { isRoomy } from '../../design/isRoomy.ts'
import { SelectField } from '../../design/SelectField.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { Choices } from './choices.ts'
import { controlTexts } from './controlTexts.ts'
import { MeasureControl } from './MeasureControl.tsx'

interface AnalysisControlsProps {
  readonly choices: Choices
  readonly select: (change: Partial<Selection>) => void
}

/** Against whom, as what, and together with what. */
export function AnalysisControls(props: AnalysisControlsProps) {
  const t = useTexts(controlTexts)
  return (
    <div className="kg-analysis kg-no-print">
      {isRoomy ? (
        <AnalysisChoices {...props} />
      ) : (
        <Disclosure summary={t.moreChoices}>
          <div className="kg-analysis__folded">
            <AnalysisChoices {...props} />
          </div>
        </Disclosure>
      )}
    </div>
  )
}

/** Only what the figures can carry is offered; the rest is told with its reason. */
function AnalysisChoices({ choices, select }: AnalysisControlsProps) {
  const t = useTexts(controlTexts)
  const compare = (id: string) => id !== 'valgt' && select({ comparison: id || null, places: null, average: null })
  return (
    <>
      <div className="kg-analysis__row">
        {choices.comparisons.length > 0 && (
          <SelectField
            label={t.compareWith}
            value={choices.comparison}
            options={choices.comparisons}
            onChoose={compare}
          />
        )}
        {choices.averages.length > 0 && (
          <SelectField
            label={t.groupAs}
            value={choices.average}
            options={choices.averages}
            onChoose={(id) => select({ average: averages.find((one) => one === id) ?? null })}
          />
        )}
        <MeasureControl measures={choices.measures} select={select} />
        {choices.focusable.length > 0 && (
          <SelectField
            label={t.focus}
            value={choices.focus}
            options={[{ id: '', name: t.noFocus }, ...choices.focusable]}
            onChoose={(id) => select({ focus: id || null })}
          />
        )}
        {choices.againstGroups.length > 0 && (
          <SelectField
            label={t.against}
            value={choices.against}
            options={[{ id: '', name: t.noAgainst }]}
            groups={choices.againstGroups.map(({ indicators, ...group }) => ({ ...group, options: indicators }))}
            onChoose={(id) => select({ against: id || null })}
          />
        )}
      </div>
      {choices.canSum && (
        <label className="kg-analysis__check">
          <input
            type="checkbox"
            checked={choices.formerSum}
            onChange={({ target }) => select({ formerSum: target.checked })}
          />
          {t.formerSum}
        </label>
      )}
      {choices.reasons.length > 0 && (
        <Disclosure summary={t.whyNot}>
          <ul className="kg-analysis__reasons">
            {choices.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
