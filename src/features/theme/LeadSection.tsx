import { Link } from '@tanstack/react-router'
import { ChartFigure } from '../../blocks/ChartFigure.tsx'
import { CollectFigure } from '../../blocks/CollectFigure.tsx'
import { TracedNumber } from '../../blocks/TracedNumber.tsx'
import { defaultSelection } from '../../core/select/Selection.ts'
import { Column, Grid } from '../../design/Grid.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'
import type { ThemeView } from './themeView.ts'

/** The chart that says most about the theme, with its figure and definition beside it. */
export function LeadSection({ lead }: { lead: NonNullable<ThemeView['lead']> }) {
  return (
    <div className="kg-section">
      <div className="kg-wrap">
        <Grid>
          <Column span={8}>
            <ChartFigure
              spec={lead.spec}
              headingLevel={2}
              interactive
              actions={<CollectFigure selection={defaultSelection(lead.facts.figure.indicatorId)} spec={lead.spec} />}
            />
          </Column>
          <Column span={4}>
            <LeadWords lead={lead} />
          </Column>
        </Grid>
      </div>
    </div>
  )
}

function LeadWords({ lead: { facts } }: { lead: NonNullable<ThemeView['lead']> }) {
  const t = useTexts(texts)
  const { figure } = facts
  return (
    <div className="kg-lead">
      {facts.definition !== '' && <p className="kg-measure">{facts.definition}</p>}
      <dl className="kg-lead__figures">
        <div className="kg-lead__figure">
          <dt>
            <span className="kg-place" data-asker={figure.isHome || undefined}>
              {figure.place}
            </span>
            {figure.period !== '' && ` · ${figure.period}`}
            {figure.remarks.length > 0 && `, ${figure.remarks.join(', ')}`}
          </dt>
          <dd>
            <TracedNumber of={figure.of} measure={figure.name}>
              <span className="kg-key-value">{figure.value.number}</span>
              <span className="kg-unit">{figure.value.unit}</span>
            </TracedNumber>
            {figure.change && <p className="kg-small">{figure.change.words}</p>}
            {figure.target && <p className="kg-small kg-warm">{figure.target.words}</p>}
          </dd>
        </div>
        {facts.beside.map(({ key, value, place, period, of }) => (
          <div key={key} className="kg-lead__figure">
            <dt>{t.countryIn(place, period)}</dt>
            <dd className="kg-lead__beside">
              <TracedNumber of={of} measure={figure.name}>
                {value}
              </TracedNumber>
            </dd>
          </div>
        ))}
      </dl>
      <Link to="/indikator/" search={{ id: figure.indicatorId }}>
        {t.openIndicator}
        <span className="kg-visually-hidden">: {figure.name}</span>
      </Link>
    </div>
  )
}
