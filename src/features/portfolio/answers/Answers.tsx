import { useMemo } from 'react'
import { useDataLanguage } from '../../../blocks/useDataLanguage.ts'
import type { AttentionRule } from '../../../core/model/PortfolioSettings.ts'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { useLocale } from '../../../i18n/LocaleProvider.tsx'
import { textsIn } from '../../../i18n/texts.ts'
import { changesView } from '../changes/changesView.ts'
import { projectCoverage } from '../coverage/coverageView.ts'
import type { ViewId } from '../download/tableOfView.ts'
import { phaseName } from '../phases/phaseName.ts'
import { fullestPhase, phaseBoard } from '../phases/phaseView.ts'
import type { PortfolioView } from '../portfolioView.ts'
import './answers.css'
import { answerTexts } from './answerTexts.ts'

/** What a manager asks besides the five figures, in a line each, with the way to the whole answer. */
export function Answers({ view, municipality }: { view: PortfolioView; municipality: string }) {
  const locale = useLocale()
  const lang = useDataLanguage()
  const answers = useMemo(() => answersOf(view, municipality, locale, lang), [view, municipality, locale, lang])
  return (
    <dl className="kg-wrap kg-answers">
      {answers.map(({ id, term, answer, lang }) => (
        <div key={id}>
          <dt>
            <a href={`#${id}`}>{term}</a>
          </dt>
          <dd className="kg-small" {...(lang && { lang })}>
            {answer}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface Answer {
  readonly id: ViewId
  readonly term: string
  readonly answer: string
  /** Of an answer in the register's own words. */
  readonly lang?: string | undefined
}

function answersOf(
  view: PortfolioView,
  municipality: string,
  locale: Locale,
  lang: string | undefined,
): readonly Answer[] {
  const t = textsIn(answerTexts, locale)
  return [
    { id: 'oppmerksomhet', term: t.why, answer: commonestRules(view) || t.whyNone, lang },
    { id: 'faser', term: t.phase, answer: phaseAnswer(view, municipality, locale) },
    { id: 'undertemaer', term: t.theme, answer: themeAnswer(view, locale) },
    { id: 'penger', term: t.payers, answer: payersAnswer(view, locale) },
    { id: 'endringer', term: t.changed, answer: changedAnswer(view, locale) },
  ]
}

/** The rules that hold for most projects, in the words of the settings file. */
function commonestRules({ attention, inView }: PortfolioView): string {
  const counts = new Map<AttentionRule, number>()
  for (const { rule } of attention.flatMap(({ hits }) => hits)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, 3)
  return most.map(([rule, n]) => `${inView.settings.rules[rule].name} (${n})`).join(', ')
}

function phaseAnswer(view: PortfolioView, municipality: string, locale: Locale): string {
  const t = textsIn(answerTexts, locale)
  const fullest = fullestPhase(phaseBoard(view, municipality))
  return fullest ? t.phaseAnswer(fullest.count, view.rows.length, phaseName(fullest, locale)) : t.phaseNone
}

function themeAnswer(view: PortfolioView, locale: Locale): string {
  const t = textsIn(answerTexts, locale)
  const { thinnest, empty, all } = projectCoverage(view)
  return thinnest
    ? t.themeAnswer(thinnest.theme.number, thinnest.active, empty.length, all)
    : t.themeEven(empty.length, all)
}

function payersAnswer({ measured }: PortfolioView, locale: Locale): string {
  const t = textsIn(answerTexts, locale)
  const external = measured.metrics.get('ekstern_andel_portefolje')
  if (!external || external.value === null) return t.payersNone
  return t.payersAnswer(`${formatNumber(external.value, 0, locale)} %`, external.nOf?.n ?? 0, external.nOf?.of ?? 0)
}

function changedAnswer(view: PortfolioView, locale: Locale): string {
  const t = textsIn(answerTexts, locale)
  const { changes, compared, against } = changesView(view)
  if (against !== null) return t.changedSince(changes.changed.length, changes.added.length, changes.gone.length)
  return compared === 0 ? t.changedNone : t.changedAnswer(changes.changed.length, compared)
}
