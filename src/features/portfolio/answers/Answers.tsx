import { useMemo } from 'react'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { useLocale } from '../../../i18n/LocaleProvider.tsx'
import { textsIn } from '../../../i18n/texts.ts'
import { changesView } from '../changes/changesView.ts'
import { projectCoverage } from '../coverage/coverageView.ts'
import { phaseName } from '../phases/phaseName.ts'
import { fullestPhase, phaseBoard } from '../phases/phaseView.ts'
import type { PortfolioView } from '../portfolioView.ts'
import './answers.css'
import { answerTexts } from './answerTexts.ts'

/** What a manager asks besides the five figures, in a line each, with the way to the whole answer. */
export function Answers({ view, municipality }: { view: PortfolioView; municipality: string }) {
  const locale = useLocale()
  const answers = useMemo(() => answersOf(view, municipality, locale), [view, municipality, locale])
  return (
    <dl className="kg-wrap kg-answers">
      {answers.map(({ id, term, answer }) => (
        <div key={id}>
          <dt>
            <a href={`#${id}`}>{term}</a>
          </dt>
          <dd className="kg-small">{answer}</dd>
        </div>
      ))}
    </dl>
  )
}

function answersOf(view: PortfolioView, municipality: string, locale: Locale) {
  const t = textsIn(answerTexts, locale)
  return [
    { id: 'faser', term: t.phase, answer: phaseAnswer(view, municipality, locale) },
    { id: 'undertemaer', term: t.theme, answer: themeAnswer(view, locale) },
    { id: 'penger', term: t.payers, answer: payersAnswer(view, locale) },
    { id: 'endringer', term: t.changed, answer: changedAnswer(view, locale) },
  ]
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
  const { changes, compared } = changesView(view)
  return compared === 0 ? t.changedNone : t.changedAnswer(changes.changed.length, compared)
}
