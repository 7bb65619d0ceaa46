import { ExplainedText } from '../../blocks/ExplainedText.tsx'
import { TracedNumber } from '../../blocks/TracedNumber.tsx'
import { VerdictMark } from '../../blocks/VerdictMark.tsx'
import { Disclosure } from '../../design/Disclosure.tsx'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { verdictWords } from '../../i18n/verdictWords.ts'
import type { VerdictView } from './verdictView.ts'
import './VerdictBox.css'
import { verdictTexts } from './verdictTexts.ts'

/** The verdict, why it is so, where it stands, and the sum line by line. */
export function VerdictBox({ verdict, measure }: { verdict: VerdictView; measure: string }) {
  const t = useTexts(verdictTexts)
  return (
    <section className="kg-verdict" aria-labelledby="vurdering">
      <h2 className="kg-subheading" id="vurdering">
        {t.question}
      </h2>
      <p className="kg-verdict__word">
        <VerdictMark verdict={verdict.verdict} />
      </p>
      <p>
        <ExplainedText text={verdict.sentences.join(' ')} terms={['prosentpoeng', 'brudd']} />
      </p>
      {verdict.disagreement && <p className="kg-warm">{verdict.disagreement}</p>}
      {verdict.ratio !== null && <RatioScale ratio={verdict.ratio} />}
      {verdict.rows.length > 0 && <WorkingTable rows={verdict.rows} measure={measure} />}
      <Disclosure summary={t.rules}>
        <p className="kg-small">{t.rulesText}</p>
      </Disclosure>
    </section>
  )
}

function WorkingTable({ rows, measure }: { rows: VerdictView['rows']; measure: string }) {
  return (
    <dl className="kg-working">
      {rows.map(({ id, term, detail, value, isResult, of }) => (
        <div key={id} className="kg-working__row" data-result={isResult || undefined}>
          <dt>
            {term}
            {detail !== '' && <span className="kg-small kg-subtle kg-working__detail">{detail}</span>}
          </dt>
          <dd className="kg-number">
            <TracedNumber of={of} measure={measure}>
              {value}
            </TracedNumber>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The scale runs from half the needed change the wrong way to one and a half the right way; what is beyond stands at its end. */
const ends = { low: -0.5, high: 1.5 }
const limits = [0, 0.6, 0.95]

function RatioScale({ ratio }: { ratio: number }) {
  const t = useTexts(verdictTexts)
  const locale = useLocale()
  const words = formatNumber(ratio, 2, locale)
  return (
    <div className="kg-ratio" role="img" aria-label={t.scale(words)}>
      <span className="kg-ratio__value kg-number" style={{ insetInlineStart: `${percentAt(ratio)}%` }}>
        {words}
      </span>
      <div className="kg-ratio__bar">
        {[ends.low, ...limits].map((from, zone, zones) => (
          <i
            key={from}
            data-zone={zone}
            style={{ inlineSize: `${percentAt(zones[zone + 1] ?? ends.high) - percentAt(from)}%` }}
          />
        ))}
        <b style={{ insetInlineStart: `${percentAt(ratio)}%` }} />
      </div>
      {limits.map((limit) => (
        <span key={limit} className="kg-ratio__limit kg-number" style={{ insetInlineStart: `${percentAt(limit)}%` }}>
          {limit === 0 ? '0' : formatNumber(limit, 2, locale)}
        </span>
      ))}
      <span className="kg-ratio__limit" data-end>
        {verdictWords('onTrack', locale).words}
      </span>
    </div>
  )
}

function percentAt(ratio: number): number {
  const inside = Math.min(ends.high, Math.max(ends.low, ratio))
  return (100 * (inside - ends.low)) / (ends.high - ends.low)
}
