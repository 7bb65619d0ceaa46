import { useState } from 'react'
import { foldText } from '../../../blocks/foldText.ts'
import { dimensionName } from '../../../blocks/slice/dimensionName.ts'
import { findsIn } from '../../../blocks/textSearch.ts'
import type { CategoryPick } from '../../../core/select/PivotSelection.ts'
import { Dialog } from '../../../design/Dialog.tsx'
import { SearchField } from '../../../design/SearchField.tsx'
import { compareNames } from '../../../i18n/compareNames.ts'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import './CategoryPicker.css'
import { axisOf, namesOf, type PivotFrame } from '../../../blocks/slice/PivotFrame.ts'
import { pickedOf } from '../../../blocks/slice/pickedOf.ts'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import { CategoryList } from './CategoryList.tsx'
import { PresetButtons } from './PresetButtons.tsx'

interface CategoryPickerProps {
  readonly frame: PivotFrame
  readonly id: string
  readonly onChoose: (pick: CategoryPick) => void
  readonly onClose: () => void
}

/** Chooses the categories of a variable, as in a statistics bank. Nothing changes until it is shown. */
export function CategoryPicker({ frame, id, onChoose, onClose }: CategoryPickerProps) {
  const t = useTexts(pivotTexts)
  const axis = axisOf(frame, id)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(pickedOf(frame, id)))
  const [search, setSearch] = useState('')
  const named = sortedNames(frame, id)
  const found = named.filter(({ category, name }) => findsIn(search, foldText(`${name}\n${category}`)))
  const count = (number: number) => formatNumber(number, 0, frame.locale)
  const told = t.chosen(count(chosen.size), count(axis.categories.length))
  const toggle = (category: string) => {
    const next = new Set(chosen)
    if (!next.delete(category)) next.add(category)
    setChosen(next)
  }
  const show = () => {
    onChoose(pickOf(axis.categories, chosen))
    onClose()
  }
  return (
    <Dialog title={t.pick(dimensionName(axis, frame.resource, frame.locale))} closeLabel={t.close} onClose={onClose}>
      <div className="kg-picker">
        <PresetButtons
          frame={frame}
          id={id}
          shown={search === '' ? null : found.map(({ category }) => category)}
          onChoose={(categories) => setChosen(new Set(categories))}
        />
        {axis.categories.length > 8 && (
          <SearchField
            label={t.search}
            value={search}
            onChange={setSearch}
            result={found.length === 0 ? t.noneFound : ''}
          />
        )}
        <CategoryList named={found} chosen={chosen} onToggle={toggle} />
        <div className="kg-picker__foot">
          <p role="status">{told}</p>
          <button
            className="ds-button"
            data-variant="primary"
            type="button"
            onClick={show}
            disabled={chosen.size === 0}
          >
            {t.show}
          </button>
        </div>
      </div>
    </Dialog>
  )
}

/** All is said as all, so that what comes later is in it. */
function pickOf(categories: readonly string[], chosen: ReadonlySet<string>): CategoryPick {
  if (categories.every((category) => chosen.has(category))) return { kind: 'all' }
  return { kind: 'some', categories: categories.filter((category) => chosen.has(category)) }
}

/** Places by name, time from the newest, others as the table has them. */
function sortedNames(frame: PivotFrame, id: string): { category: string; name: string }[] {
  const { role, categories } = axisOf(frame, id)
  const named = categories.map((category) => ({ category, name: namesOf(frame, [id], [category])[0] ?? category }))
  if (role === 'geo') return named.toSorted((a, b) => compareNames(a.name, b.name))
  return role === 'time' ? named.toSorted((a, b) => compareNames(b.category, a.category)) : named
}
