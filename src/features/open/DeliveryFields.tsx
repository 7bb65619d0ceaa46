import { useId } from 'react'
import type { Unit } from '../../core/model/Unit.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { DeliveryForm } from './deliveryOf.ts'
import { deliveryTexts } from './deliveryTexts.ts'

interface DeliveryFieldsProps {
  readonly form: DeliveryForm
  readonly units: ReadonlyMap<string, Unit>
  readonly isUnitStated: boolean
  readonly isTold: boolean
  readonly onChange: (form: DeliveryForm) => void
}

/** What must be said of figures before others can read them. */
export function DeliveryFields({ form, units, isUnitStated, isTold, onChange }: DeliveryFieldsProps) {
  const t = useTexts(deliveryTexts)
  const locale = useLocale()
  const listId = useId()
  const field = (name: keyof DeliveryForm) => ({
    value: form[name],
    onChange: (value: string) => onChange({ ...form, [name]: value }),
  })
  const must = { isRequired: true, isTold }
  return (
    <div className="kg-open__fields">
      <TextField label={t.name} {...field('title')} {...must} />
      <TextField
        label={t.unit}
        hint={isUnitStated ? t.unitStated : t.unitHint}
        list={listId}
        {...field('unit')}
        {...must}
      />
      <datalist id={listId}>
        {[...units.values()].map(({ id, label }) => (
          <option key={id} value={inLocale(label, locale)} />
        ))}
      </datalist>
      <TextField label={t.publisher} hint={t.publisherHint} {...field('publisher')} {...must} />
      <TextField label={t.source} hint={t.sourceHint} {...field('sourceTitle')} {...must} />
      <TextField label={t.url} {...field('url')} />
      <TextField label={t.licence} {...field('licence')} />
    </div>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly list?: string
  readonly isRequired?: boolean
  /** True when somebody has tried to go on without it. */
  readonly isTold?: boolean
}

function TextField({ label, value, onChange, hint, list, isRequired = false, isTold = false }: TextFieldProps) {
  const t = useTexts(deliveryTexts)
  const id = useId()
  const isLacking = isTold && isRequired && value.trim() === ''
  const said = isLacking ? t.required : hint
  return (
    <div className="kg-open__field">
      <label className="kg-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="ds-input"
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        list={list}
        required={isRequired}
        aria-invalid={isLacking || undefined}
        aria-describedby={said === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      {said !== undefined && (
        <p className={isLacking ? 'kg-small kg-open__failure' : 'kg-small kg-subtle'} id={`${id}-hint`}>
          {said}
        </p>
      )}
    </div>
  )
}
