import type { Selection } from '../../core/select/Selection.ts'
import { views } from '../../core/select/Selection.ts'
import { ToggleGroup } from '../../design/ToggleGroup.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { AnalysisControls } from './AnalysisControls.tsx'
import type { Choices } from './choices.ts'
import './FigureControls.css'
import { PeriodControl } from './PeriodControl.tsx'
import { PlaceControl } from './PlaceControl.tsx'
import { texts } from './texts.ts'

interface FigureControlsProps {
  readonly choices: Choices
  readonly view: Selection['view']
  readonly select: (change: Partial<Selection>) => void
}

/** What is shown: which places, as what, and from when. Everything chosen stands in the address. */
export function FigureControls({ choices, view, select }: FigureControlsProps) {
  const t = useTexts(texts)
  const isOverTime = choices.periods.length > 1
  return (
    <>
      <div className="kg-figure-controls kg-no-print">
        <PlaceControl choices={choices} select={select} />
        {choices.views.length > 1 && (
          <ToggleGroup
            label={t.viewAs}
            choices={choices.views.map((value) => ({ value, label: t[value] }))}
            value={view}
            onChange={(value) => select({ view: views.find((one) => one === value) ?? 'linje' })}
          />
        )}
        {isOverTime && <PeriodControl choices={choices} select={select} />}
      </div>
      <AnalysisControls choices={choices} select={select} />
    </>
  )
}
