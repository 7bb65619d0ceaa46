import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Delivery } from '../../core/mapping/Delivery.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { printList } from '../../i18n/printList.ts'
import { useAddDelivery } from '../../load/useBroughtData.ts'
import { type DeliveryForm, fieldsLacking } from './deliveryOf.ts'
import { deliveryTexts } from './deliveryTexts.ts'
import { saveDelivery } from './saveDelivery.ts'

interface DeliveryUsesProps {
  readonly form: DeliveryForm
  /** Null for more figures than an indicator can have. */
  readonly indicator: Delivery | null
  readonly statistics: () => Promise<Delivery>
  readonly onLacking: () => void
}

/** What the figures can be used as, once what must be said of them is said. */
export function DeliveryUses({ form, indicator, statistics, onLacking }: DeliveryUsesProps) {
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
  const used = add.isSuccess ? add.data : null
  return (
    <div className="kg-open__uses">
      {indicator && (
        <button className="ds-button" type="button" onClick={use(() => add.mutate(async () => indicator))}>
          {t.asIndicator}
        </button>
      )}
      <button
        className="ds-button"
        data-variant={indicator ? 'secondary' : 'primary'}
        type="button"
        onClick={use(() => add.mutate(statistics))}
      >
        {t.asStatistics}
      </button>
      {indicator && (
        <button
          className="ds-button"
          data-variant="tertiary"
          type="button"
          onClick={use(() => void saveDelivery(indicator))}
        >
          {t.save}
        </button>
      )}
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
        {add.isPending && <p>{t.adding}</p>}
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
