import { useTexts } from '../i18n/LocaleProvider.tsx'
import { downloadTexts } from './downloadTexts.ts'

/** How much of an indicator a data file holds. */
const extents = ['shownFigures', 'allFigures'] as const
export type Extent = (typeof extents)[number]

interface ExtentChoiceProps {
  readonly extent: Extent
  readonly onChoice: (extent: Extent) => void
}

/** The figures that are shown, or all there are. */
export function ExtentChoice({ extent, onChoice }: ExtentChoiceProps) {
  const t = useTexts(downloadTexts)
  return (
    <label className="kg-download__choice">
      {t.extent}
      <select
        className="ds-input"
        value={extent}
        onChange={({ target }) => onChoice(extents.find((one) => one === target.value) ?? extent)}
      >
        {extents.map((one) => (
          <option key={one} value={one}>
            {t[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
