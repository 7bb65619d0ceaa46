import { useDataLanguage } from '../../../blocks/useDataLanguage.ts'
import { attentionRules, type PortfolioSettings } from '../../../core/model/PortfolioSettings.ts'
import type { ProjectAttention } from '../../../core/portfolio/attention/findAttention.ts'
import { Disclosure } from '../../../design/Disclosure.tsx'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { FirstRows } from '../FirstRows.tsx'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioInView } from '../register/PortfolioInView.ts'
import { Reasons } from './AttentionTable.tsx'
import { attentionTexts } from './attentionTexts.ts'

/** Every rule with its limits, as the settings file tells them. */
export function RuleList({ settings }: { settings: PortfolioSettings }) {
  const t = useTexts(attentionTexts)
  const locale = useLocale()
  const lang = useDataLanguage()
  return (
    <Disclosure summary={t.rules}>
      <p className="kg-measure kg-small">{t.rulesIntro}</p>
      <ul className="kg-attention__rule-list" lang={lang}>
        {attentionRules.map((id) => {
          const { name, description, exception } = settings.rules[id]
          const limits = [...settings.descriptions].filter(([, told]) => told.rule === id)
          return (
            <li key={id}>
              <b>
                {id} {name}.
              </b>{' '}
              {description} {exception}
              {limits.map(([threshold, { text, unit }]) => (
                <span key={threshold} className="kg-attention__limit">
                  {formatNumber(settings.thresholds[threshold], 1, locale).replace(/[.,]0$/, '')} {unit}: {text}
                </span>
              ))}
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}

/** What is amiss with the register, apart from what is amiss with the projects. */
export function DataRemarks({ remarks, inView }: { remarks: readonly ProjectAttention[]; inView: PortfolioInView }) {
  const t = useTexts(attentionTexts)
  if (remarks.length === 0) return null
  return (
    <Disclosure summary={t.dataRules(remarks.length)}>
      <p className="kg-measure kg-small">{t.dataIntro}</p>
      <FirstRows rows={remarks} first={20}>
        {(shown) => (
          <ul className="kg-attention__rule-list">
            {shown.map(({ projectKey, hits }) => {
              const project = inView.byKey.get(projectKey)?.project
              return (
                <li key={projectKey}>
                  {project && <ProjectLink project={project} kind={inView.kind} />}
                  <Reasons hits={hits} currency={project?.currency ?? ''} />
                </li>
              )
            })}
          </ul>
        )}
      </FirstRows>
    </Disclosure>
  )
}
