import { TracedNumber } from '../../blocks/TracedNumber.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import './FactStrip.css'
import type { KeyFact } from './KeyFact.ts'
import { texts } from './texts.ts'

/** What must be known first, in four cells. What we do not know has the same place as what we know. */
export function FactStrip({ facts, measure }: { facts: readonly KeyFact[]; measure: string }) {
  const t = useTexts(texts)
  return (
    <dl className="kg-facts" aria-label={t.key}>
      {facts.map(({ id, label, number, unit, note, of, tone }) => (
        <div key={id} className="kg-facts__cell">
          <dt className="kg-small kg-subtle">{label}</dt>
          <dd className="kg-facts__value" data-tone={tone}>
            <span className="kg-key-value kg-number">
              <TracedNumber of={of} measure={measure}>
                {number}
                {unit !== '' && <small className="kg-unit">{unit}</small>}
              </TracedNumber>
            </span>
          </dd>
          {note !== '' && <dd className="kg-small">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
