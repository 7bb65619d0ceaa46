import { useMemo, useState } from 'react'
import { ChartFigure } from '../../blocks/ChartFigure.tsx'
import { today } from '../../blocks/today.ts'
import type { Delivery } from '../../core/mapping/Delivery.ts'
import type { Mapping } from '../../core/mapping/Mapping.ts'
import type { MappedTable } from '../../core/mapping/mapTable.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { Section } from '../../design/Section.tsx'
import { SelectField } from '../../design/SelectField.tsx'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { askIntake } from '../../load/askIntake.ts'
import type { MappedFile, OpenedFile, PlaceFrame } from '../../load/intakeMessages.ts'
import { useDeliveryPreview } from '../../load/useMapped.ts'
import { DeliveryFields } from './DeliveryFields.tsx'
import { DeliveryUses } from './DeliveryUses.tsx'
import { countOutside, type DeliveryForm, deliveryOf, formOf, statisticsOf } from './deliveryOf.ts'
import { deliveryTexts } from './deliveryTexts.ts'
import { previewSpec } from './previewSpec.ts'

interface DeliverySectionProps {
  readonly base: KnowledgeBase
  readonly file: OpenedFile
  readonly mapped: MappedFile
  readonly mapping: Mapping
  readonly frame: PlaceFrame
}

/** The figures as a chart, what must be said of them, and what they can be used as. */
export function DeliverySection({ base, file, mapped, mapping, frame }: DeliverySectionProps) {
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
  const statistics = async () =>
    statisticsOf(parts, await askIntake({ call: 'statistics', id: file.id, frame, mapping, measure: shown }))
  const change = (next: DeliveryForm) => {
    const changed = Object.entries(next).filter(([name, value]) => value !== proposed[name as keyof DeliveryForm])
    say({ ...Object.fromEntries(changed), measure: shown })
  }
  return (
    <Section id="tegning" title={mapped.isTooMany ? t.say : t.title} intro={t.intro}>
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
        {!mapped.isTooMany && (
          <div data-span={8}>
            <Preview base={base} delivery={delivery} mapped={mapped} measure={shown} />
          </div>
        )}
        <div data-span={mapped.isTooMany ? 8 : 4} className="kg-open__say">
          {!mapped.isTooMany && <h3 className="kg-subheading">{t.say}</h3>}
          <p className="kg-small kg-subtle">{t.sayIntro}</p>
          <DeliveryFields
            form={form}
            units={base.units}
            isUnitStated={proposed.unit !== '' && form.unit === proposed.unit}
            isTold={isTold}
            onChange={change}
          />
          <Outside delivery={delivery} />
          <DeliveryUses
            form={form}
            indicator={mapped.isTooMany ? null : delivery}
            statistics={statistics}
            onLacking={() => tell(true)}
          />
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
