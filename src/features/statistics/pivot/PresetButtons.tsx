import { levelPlurals } from '../../../blocks/slice/levelWords.ts'
import { axisOf, type PivotFrame } from '../../../blocks/slice/PivotFrame.ts'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import { newestCategory } from '../../../core/aggregate/cube/queryOfPivot.ts'
import { inLocale } from '../../../i18n/Locale.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'

interface PresetButtonsProps {
  readonly frame: PivotFrame
  readonly id: string
  /** What a search has found; null without one. */
  readonly shown: readonly string[] | null
  readonly onChoose: (categories: readonly string[]) => void
}

/** Choices of many at once: all, none, the newest, one kind of place, the groups the plan declares. */
export function PresetButtons({ frame, id, shown, onChoose }: PresetButtonsProps) {
  const t = useTexts(pivotTexts)
  const axis = axisOf(frame, id)
  const presets = [
    { name: t.pickAll, categories: axis.categories },
    { name: t.pickNone, categories: [] },
    ...(shown === null ? [] : [{ name: t.pickShown, categories: shown }]),
    ...(axis.role === 'time' ? [{ name: t.pickNewest, categories: [newestCategory(axis) ?? ''] }] : []),
    ...(axis.role === 'geo' ? placePresets(frame, axis.categories, t.ownPlace) : []),
  ]
  return (
    <fieldset className="kg-picker__presets">
      <legend className="kg-label">{t.groups}</legend>
      {presets.map(({ name, categories }) => (
        <button
          key={name}
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="button"
          onClick={() => onChoose(categories)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}

function placePresets({ base, locale }: PivotFrame, categories: readonly string[], ownName: string) {
  const kinds = Object.entries(levelPlurals).map(([kind, words]) => ({
    name: capitalised(inLocale(words, locale)),
    categories: categories.filter((category) => base.places.get(category)?.kind === kind),
  }))
  const home = { name: ownName, categories: categories.filter((category) => category === base.plan?.homeId) }
  const groups = base.placeGroups.map(({ name, placeIds }) => ({
    name: inLocale(name, locale),
    categories: categories.filter((category) => placeIds.includes(category) || category === base.plan?.homeId),
  }))
  return [home, ...kinds, ...groups].filter((preset) => preset.categories.length > 0)
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
