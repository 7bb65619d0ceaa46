import { SourceLink } from '../../blocks/SourceLink.tsx'
import { useTableWords } from '../../blocks/useTableWords.ts'
import { parsePeriod } from '../../core/model/Period.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { Section } from '../../design/Section.tsx'
import type { TableColumn } from '../../design/TableColumn.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { capitalized, countInWords } from '../../i18n/numberWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { OtherPlan, PlanView } from './planView.ts'
import { texts } from './texts.ts'

/** The municipality's other theme plans, and what they have to do with this one. */
export function OtherPlans({ view }: { view: PlanView }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const words = useTableWords()
  if (view.others.length === 0) return null
  return (
    <Section
      title={t.otherFinding(capitalized(countInWords(view.adopted, locale)), view.others.length)}
      intro={t.otherIntro}
    >
      <div className="kg-plan__others">
        <DataTable
          caption={t.otherCaption}
          captionHidden
          columns={columns(locale)}
          rows={view.others}
          rowKey={({ plan }) => plan.id}
          words={words}
        />
      </div>
    </Section>
  )
}

function columns(locale: Locale): TableColumn<OtherPlan>[] {
  const t = textsIn(texts, locale)
  const lang = locale === 'nb' ? undefined : 'nb'
  return [
    {
      id: 'navn',
      header: t.name,
      cell: ({ plan }) => <span lang={lang}>{plan.name}</span>,
      sortBy: ({ plan }) => plan.name,
    },
    {
      id: 'status',
      header: t.status,
      cell: ({ plan }) => (
        <div>
          <p lang={lang}>{plan.status}</p>
          {plan.note !== '' && (
            <p className="kg-small kg-subtle" lang={lang}>
              {plan.note}
            </p>
          )}
        </div>
      ),
      sortBy: ({ plan }) => plan.status,
    },
    {
      id: 'vedtatt',
      header: t.adopted,
      cell: ({ plan }) =>
        plan.adopted === '' ? (
          <span className="kg-plan__missing">{t.unknownDate}</span>
        ) : (
          <span className="kg-number">{formatDate(plan.adopted, locale)}</span>
        ),
      sortBy: ({ plan }) => parsePeriod(plan.adopted)?.start ?? null,
    },
    {
      id: 'kobling',
      header: t.link,
      cell: ({ plan, link }) => (
        <div lang={lang}>
          <p>{link}</p>
          <p className="kg-small kg-subtle">{plan.description}</p>
        </div>
      ),
    },
    {
      id: 'kilde',
      header: t.source,
      cell: ({ source }) => (
        <div className="kg-small">
          <SourceLink source={source} />
        </div>
      ),
    },
  ]
}
