import { dimensionName } from '../../../blocks/slice/dimensionName.ts'
import { axisOf, namesOf, type PivotFrame } from '../../../blocks/slice/PivotFrame.ts'
import { pickedOf } from '../../../blocks/slice/pickedOf.ts'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import type { CategoryPick } from '../../../core/select/PivotSelection.ts'
import { Icon } from '../../../design/Icon.tsx'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { type Zone, zones } from './pivotLayout.ts'

interface VariableCardProps {
  readonly frame: PivotFrame
  readonly id: string
  readonly zone: Zone
  readonly isFirst: boolean
  readonly onMove: (zone: Zone) => void
  readonly onPick: () => void
}

/** A variable: what it is, how much of it is chosen, and where it stands. */
export function VariableCard({ frame, id, zone, isFirst, onMove, onPick }: VariableCardProps) {
  const t = useTexts(pivotTexts)
  const name = dimensionName(axisOf(frame, id), frame.resource, frame.locale)
  return (
    <div className="kg-board__card">
      <span className="kg-board__name">{name}</span>
      <button className="ds-button" data-variant="tertiary" data-size="sm" type="button" onClick={onPick}>
        <span className="kg-visually-hidden">{t.pick(name)}: </span>
        {usePicked(frame, id)}
      </button>
      <select
        className="ds-input kg-board__place"
        aria-label={t.place(name)}
        value={zone}
        onChange={(event) => onMove(zones.find((to) => to === event.target.value) ?? zone)}
      >
        {zones.map((to) => (
          <option key={to} value={to}>
            {t[to]}
          </option>
        ))}
      </select>
      {!isFirst && zone !== 'reduced' && (
        <button className="kg-board__forward" type="button" aria-label={t.forward(name)} onClick={() => onMove(zone)}>
          <Icon name="up" />
        </button>
      )}
    </div>
  )
}

/** How much is chosen, in words. */
function usePicked(frame: PivotFrame, id: string): string {
  const t = useTexts(pivotTexts)
  const axis = axisOf(frame, id)
  const pick = frame.question.picks.get(id) as CategoryPick
  const count = (number: number) => formatNumber(number, 0, frame.locale)
  if (pick.kind === 'all') return t.all(count(axis.categories.length))
  const nameOf = (category: string) => namesOf(frame, [id], [category])[0] ?? category
  if (pick.kind === 'range') return `${pick.from ?? ''}–${pick.to ?? ''}`
  const chosen = pickedOf(frame, id)
  const only = chosen.length === 1 ? chosen[0] : undefined
  if (only !== undefined && pick.kind === 'newest') return t.newestIs(nameOf(only))
  return only === undefined ? t.picked(count(chosen.length), count(axis.categories.length)) : nameOf(only)
}
