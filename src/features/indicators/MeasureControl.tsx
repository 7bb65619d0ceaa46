import type { Selection } from '../../core/select/Selection.ts'
import { SelectField } from '../../design/SelectField.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { controlTexts } from './controlTexts.ts'
import type { MeasureChoices } from './measureChoices.ts'

interface MeasureControlProps {
  readonly measures: MeasureChoices
  readonly select: (change: Partial<Selection>) => void
}

/** What the figures are shown as, and the base year where they are told from one. */
export function MeasureControl({ measures, select }: MeasureControlProps) {
  const t = useTexts(controlTexts)
  const { kinds, kind, bases, base } = measures
  const choose = (options: MeasureChoices['bases']) => (id: string) => {
    const found = options.find((option) => option.id === id)
    if (found) select({ measure: found.measure })
  }
  if (kinds.length < 2) return null
  return (
    <>
      <SelectField label={t.showAs} value={kind} options={kinds} onChoose={choose(kinds)} />
      {bases.length > 0 && <SelectField label={t.since} value={base} options={bases} onChoose={choose(bases)} />}
    </>
  )
}
