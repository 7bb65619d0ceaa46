import { SelectField } from '../../design/SelectField.tsx'
import { type EmbedView, embedThemes } from '../../export/embed/EmbedView.ts'
import { type EmbedKind, embedKinds } from '../../export/embed/embedCode.ts'
import { locales } from '../../i18n/Locale.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { embedBoxTexts } from './embedBoxTexts.ts'

type Dress = Pick<EmbedView, 'theme' | 'locale' | 'frozen'>

interface EmbedChoicesProps<View extends Dress> {
  readonly kind: EmbedKind
  readonly onKind: (kind: EmbedKind) => void
  readonly view: View
  readonly onView: (view: View) => void
  /** Whether the figures can be kept as they are today. */
  readonly canFreeze?: boolean
}

const languages = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const

/** How the figure is put on the other page, and what it looks like there. */
export function EmbedChoices<View extends Dress>(props: EmbedChoicesProps<View>) {
  const { kind, onKind, view, onView, canFreeze = true } = props
  const t = useTexts(embedBoxTexts)
  const isFrame = kind === 'responsive' || kind === 'iframe'
  return (
    <div className="kg-embed-box__choices">
      <Choice label={t.kind} value={kind} values={embedKinds} words={(one) => t[one]} onChange={onKind} />
      {isFrame && canFreeze && (
        <Choice
          label={t.figures}
          value={view.frozen === null ? 'live' : 'frozen'}
          values={['live', 'frozen'] as const}
          words={(one) => t[one]}
          onChange={(one) => onView({ ...view, frozen: one === 'frozen' ? '' : null })}
        />
      )}
      {isFrame && (
        <Choice
          label={t.theme}
          value={view.theme}
          values={embedThemes}
          words={(one) => t[one]}
          onChange={(theme) => onView({ ...view, theme })}
        />
      )}
      <Choice
        label={t.language}
        value={view.locale}
        values={locales}
        words={(one) => languages[one]}
        onChange={(locale) => onView({ ...view, locale })}
      />
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly values: readonly T[]
  readonly words: (value: T) => string
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, values, words, onChange }: ChoiceProps<T>) {
  const options = values.map((one) => ({ id: one, name: words(one) }))
  const choose = (text: string) => onChange(values.find((one) => one === text) ?? value)
  return <SelectField label={label} value={value} options={options} onChoose={choose} />
}
