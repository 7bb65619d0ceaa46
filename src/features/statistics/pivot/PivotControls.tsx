import { measureName } from '../../../blocks/slice/measureName.ts'
import type { PivotFrame } from '../../../blocks/slice/PivotFrame.ts'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import { reductionChoices } from '../../../blocks/slice/reductionChoices.ts'
import {
  type CellFill,
  cellFills,
  type PivotReduction,
  type PivotView,
  pivotViews,
} from '../../../core/select/PivotSelection.ts'
import { printReduction } from '../../../core/select/pivotReductionAddress.ts'
import { SelectField } from '../../../design/SelectField.tsx'
import { ToggleGroup } from '../../../design/ToggleGroup.tsx'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import type { useSlice } from './useSlice.ts'

interface PivotControlsProps {
  readonly frame: PivotFrame
  readonly show: ReturnType<typeof useSlice>['show']
}

/** What is measured and what is worked out of it. */
export function PivotControls({ frame, show }: PivotControlsProps) {
  const t = useTexts(pivotTexts)
  const { shape, question, selection, locale } = frame
  const { offered, refused } = reductionChoices(frame)
  const chosen = printReduction(selection.reduction)
  const choose = (id: string) => {
    const choice = offered.find(({ reduction }) => printReduction(reduction) === id)
    if (choice) show({ reduction: choice.reduction, sort: null })
  }
  return (
    <div className="kg-pivot__controls">
      {shape.measures.length > 1 && (
        <SelectField
          label={t.measure}
          value={question.measure.field}
          options={shape.measures.map((measure) => ({
            id: measure.field,
            name: measureName({ measure, label: measure.label }, locale),
          }))}
          onChoose={(measure) => show({ measure, reduction: { as: 'sum' }, sort: null })}
        />
      )}
      <SelectField
        label={t.calculate}
        value={chosen}
        options={offered.map(({ reduction, label }) => ({ id: printReduction(reduction), name: label }))}
        onChoose={choose}
      />
      {'base' in selection.reduction && <BaseField frame={frame} reduction={selection.reduction} show={show} />}
      {refused.length > 0 && (
        <p className="kg-small kg-subtle kg-pivot__refused">
          {t.notOffered}: {refused.join('; ')}.
        </p>
      )}
    </div>
  )
}

const previous = '*'

interface BaseFieldProps extends PivotControlsProps {
  readonly reduction: Extract<PivotReduction, { base: string | null }>
}

/** The period a change or an index is counted from. */
function BaseField({ frame, reduction, show }: BaseFieldProps) {
  const t = useTexts(pivotTexts)
  const periods = frame.shape.dimensions.find(({ role }) => role === 'time')?.categories.toSorted() ?? []
  const options = periods.map((period) => ({ id: period, name: period }))
  return (
    <SelectField
      label={t.base}
      value={reduction.base ?? previous}
      options={reduction.as === 'indeks' ? options : [{ id: previous, name: t.previous }, ...options]}
      onChoose={(id) =>
        show({
          reduction:
            reduction.as === 'indeks'
              ? { as: 'indeks', base: id }
              : { ...reduction, base: id === previous ? null : id },
        })
      }
    />
  )
}

/** Table, charts or the plain rows; and what fills the cells. */
export function ViewControls({ frame, show }: PivotControlsProps) {
  const t = useTexts(pivotTexts)
  const { selection } = frame
  return (
    <div className="kg-pivot__views">
      <ToggleGroup
        label={t.view}
        choices={pivotViews.map((view) => ({ value: view, label: t[view] }))}
        value={selection.view}
        onChange={(view) => show({ view: view as PivotView })}
      />
      {selection.view === 'tabell' && (
        <ToggleGroup
          label={t.fill}
          choices={[{ value: '', label: t.plainCells }, ...cellFills.map((fill) => ({ value: fill, label: t[fill] }))]}
          value={selection.fill ?? ''}
          onChange={(fill) => show({ fill: fill === '' ? null : (fill as CellFill) })}
        />
      )}
    </div>
  )
}
