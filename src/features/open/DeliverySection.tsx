import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { ChartFigure } from '../../blocks/ChartFigure.tsx'
import { today } from '../../blocks/today.ts'
import type { Delivery } from '../../core/mapping/Delivery.ts'
import type { MappedTable } from '../../core/mapping/mapTable.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { Section } from '../../design/Section.tsx'
import { SelectField } from '../../design/SelectField.tsx'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { printList } from '../../i18n/printList.ts'
import type { OpenedFile } from '../../load/intakeMessages.ts'
import { useAddDelivery } from '../../load/useBroughtData.ts'
import { useDeliveryPreview } from '../../load/useMapped.ts'
import { DeliveryFields } from './DeliveryFields.tsx'
import { countOutside, type DeliveryForm, deliveryOf, fieldsLacking, formOf } from './deliveryOf.ts'
import { deliveryTexts } from './deliveryTexts.ts'
import { previewSpec } from './previewSpec.ts'
import { saveDelivery } from './saveDelivery.ts'

interface DeliverySectionProps {
  readonly base: KnowledgeBase
  readonly file: OpenedFile
  readonly mapped: MappedTable
}

/** The figures as a chart, what must be said of them, and what they can be used as. */
export function DeliverySection({ base, file, mapped }: DeliverySectionProps) {
  const t = useTexts(deliveryTexts)
  const locale = useLocale()
  const [measure, setMeasure] = useState(mapped.measures[0] ?? '')
  const shown = mapped.measures.includes(measure) ? measure : (mapped.measures[0] ?? '')
  const proposed = useMemo(() => formOf(file, mapped, shown, base.units, locale), [file, mapped, shown, base, locale])
  const [said, say] = useState<Partial<DeliveryForm>>({})
  const [isTold, tell] = useState(false)
  const form = { ...proposed, ...said, measure: shown }
  const parts = { file, mapped, form, units: base.units, places: base.places, today: today(), locale }
  const delivery = deliveryOf(parts, 'indicator')
  const change = (next: DeliveryForm) => {
    const changed = Object.entries(next).filter(([name, value]) => value !== proposed[name as keyof DeliveryForm])
    say({ ...Object.fromEntries(changed), measure: shown })
  }
  return (
    <Section id="tegning" title={t.title} intro={t.intro}>
      {mapped.measures.length > 1 && (
        <div className="kg-open__measure">
          <SelectField
            label={t.which}
            value={shown}
            options={mapped.measures.map((id) => ({ id, name: id || t.unnamed }))}
            onChoose={(id) => {
              setMeasure(id)
              say(({ publisher = '', sourceTitle, url = '', licence = '' }) => ({
                publisher,
                url,
                licence,
                ...(sourceTitle !== undefined && { sourceTitle }),
              }))
            }}
          />
        </div>
      )}
      <div className="kg-grid">
        <div data-span={8}>
          <Preview base={base} delivery={delivery} mapped={mapped} measure={shown} />
        </div>
        <div data-span={4} className="kg-open__say">
          <h3 className="kg-subheading">{t.say}</h3>
          <p className="kg-small kg-subtle">{t.sayIntro}</p>
          <DeliveryFields
            form={form}
            units={base.units}
            isUnitStated={proposed.unit !== '' && form.unit === proposed.unit}
            isTold={isTold}
            onChange={change}
          />
          <Outside delivery={delivery} />
          <Uses form={form} deliveryAs={(as) => deliveryOf(parts, as)} onLacking={() => tell(true)} />
        </div>
      </div>
    </Section>
  )
}

interface PreviewProps {
  readonly base: KnowledgeBase
  readonly delivery: Delivery
  readonly mapped: MappedTable
  readonly measure: string
}

/** Drawn before everything is said; what is unsaid is told so in its place. */
function Preview({ base, delivery, mapped, measure }: PreviewProps) {
  const t = useTexts(deliveryTexts)
  const locale = useLocale()
  const unit = delivery.unit.label.nb === '' ? withLabel(delivery, t.unstatedUnit) : delivery.unit
  const publisher = delivery.publisher || t.unstatedPublisher
  const sourceTitle = delivery.sourceTitle || delivery.file
  const { data } = useDeliveryPreview({ ...delivery, unit, publisher, sourceTitle }, mapped, measure)
  const spec = useMemo(() => (data ? previewSpec(base, data, { today: today(), locale }) : null), [base, data, locale])
  if (!spec) return <p className="kg-subtle">{t.drawing}</p>
  return <ChartFigure spec={spec} interactive />
}

function withLabel({ unit }: Delivery, label: string): Delivery['unit'] {
  return { ...unit, id: 'uten', label: { nb: label, en: label } }
}

/** Figures that the unit they are said to be in cannot have. */
function Outside({ delivery }: { delivery: Delivery }) {
  const t = useTexts(deliveryTexts)
  const locale = useLocale()
  const count = countOutside(delivery)
  if (count === 0) return null
  return (
    <p className="kg-small kg-warm" role="status">
      {t.outside(formatNumber(count, 0, locale), inLocale(delivery.unit.label, locale))}
    </p>
  )
}

interface UsesProps {
  readonly form: DeliveryForm
  readonly deliveryAs: (as: Delivery['as']) => Delivery
  readonly onLacking: () => void
}

function Uses({ form, deliveryAs, onLacking }: UsesProps) {
  const t = useTexts(deliveryTexts)
  const locale = useLocale()
  const add = useAddDelivery()
  const [isAsked, ask] = useState(false)
  const lacking = fieldsLacking(form)
  const names = { title: t.name, unit: t.unit, publisher: t.publisher, sourceTitle: t.source }
  const use = (work: () => void) => () => {
    ask(true)
    if (lacking.length > 0) onLacking()
    else if (!add.isPending) work()
  }
  const used = add.isSuccess ? add.variables : null
  return (
    <div className="kg-open__uses">
      <button className="ds-button" type="button" onClick={use(() => add.mutate(deliveryAs('indicator')))}>
        {t.asIndicator}
      </button>
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        onClick={use(() => add.mutate(deliveryAs('statistics')))}
      >
        {t.asStatistics}
      </button>
      <button
        className="ds-button"
        data-variant="tertiary"
        type="button"
        onClick={use(() => void saveDelivery(deliveryAs('indicator')))}
      >
        {t.save}
      </button>
      <div role="status">
        {isAsked && lacking.length > 0 && (
          <p className="kg-open__failure">
            {t.lacking(
              printList(
                lacking.map((name) => names[name].toLowerCase()),
                locale,
              ),
            )}
          </p>
        )}
        {add.isError && <p className="kg-open__failure">{t.notUsed}</p>}
        {used && (
          <p>
            {t.inUse(used.title)}{' '}
            <Link to={used.as === 'indicator' ? '/indikator/' : '/statistikk/'} search={{ id: used.id }}>
              {used.as === 'indicator' ? t.open : t.openStatistics}
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}
