import type { ReactNode } from 'react'
import type { Plan } from '../../core/model/Plan.ts'
import { Column, Grid } from '../../design/Grid.tsx'
import { Section } from '../../design/Section.tsx'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

/** What the plan is to be: how far it looks, what it weighs, who has decided and who takes part. */
export function PlanFrame({ plan }: { plan: Plan }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const { horizonYears, actionYears } = plan
  const title = horizonYears === null || actionYears === null ? t.framePlain : t.frame(horizonYears, actionYears)
  const names = (items: Plan['dimensions']) => items.map((item) => <li key={item.nb}>{inLocale(item, locale)}</li>)
  return (
    <Section title={title}>
      <Grid>
        <Block title={t.dimensions}>{names(plan.dimensions)}</Block>
        <Block title={t.participants}>{names(plan.participants)}</Block>
        <Block title={t.decisions}>
          {plan.decisions.length === 0 && <li>{t.noDecisions}</li>}
          {plan.decisions.map(({ date, title, body }) => (
            <li key={date}>
              <span className="kg-number">{formatDate(date, locale)}</span> {inLocale(title, locale)}
              <span className="kg-plan__aside">{inLocale(body, locale)}</span>
            </li>
          ))}
        </Block>
        <Block title={t.contacts}>
          {plan.contacts.map(({ role, unit, note }) => (
            <li key={role.nb}>
              {inLocale(role, locale)}: {inLocale(unit, locale)}
              <span className="kg-plan__aside">{inLocale(note, locale)}</span>
            </li>
          ))}
        </Block>
      </Grid>
    </Section>
  )
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Column span={3}>
      <h3 className="kg-plan__heading">{title}</h3>
      <ul className="kg-plan__list">{children}</ul>
    </Column>
  )
}
