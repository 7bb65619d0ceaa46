import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { KnowledgeBase } from '../../../core/model/KnowledgeBase.ts'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import type { PortfolioInView } from './PortfolioInView.ts'
import { registerQuestions } from './registerQuestions.ts'
import { portfolioRegisterTexts } from './registerTexts.ts'
import { usePortfolioInView } from './usePortfolioInView.ts'
import { useRegisterSession } from './useRegisterSession.ts'

interface RegisterGateProps {
  readonly base: KnowledgeBase
  readonly children: (inView: PortfolioInView) => ReactNode
}

/** What the address asks for when it can be had; else why not. */
export function RegisterGate({ base, children }: RegisterGateProps) {
  const t = useTexts(portfolioRegisterTexts)
  const asked = usePortfolioInView(base)
  if (asked.state !== 'ready') {
    return (
      <div className="kg-wrap" role={asked.state === 'failed' ? 'alert' : 'status'}>
        <EmptyState reason={t[asked.state]} />
      </div>
    )
  }
  const { kind } = asked.inView
  return (
    <>
      {kind !== 'own' && (
        <div className="kg-wrap">
          <p className="kg-portfolio__banner" data-kind={kind}>
            <strong>{kind === 'example' ? t.madeUp : t.ownFile}.</strong> <Link to="/prosjekter/">{t.back}</Link>
            {kind === 'file' && <OpenQuestions />}
          </p>
        </div>
      )}
      {children(asked.inView)}
    </>
  )
}

/** Questions stand by the files, at the foot of the page; what they hold back is missing from its head on. */
function OpenQuestions() {
  const t = useTexts(portfolioRegisterTexts)
  const session = useRegisterSession()
  const open = session ? registerQuestions(session).filter(({ answer }) => answer === '') : []
  return open.length === 0 ? null : <a href="#spoersmaal">{t.openQuestions(open.length)}</a>
}

/** For a view that has nothing to show: the way to one that has. */
export function ExampleLink() {
  const t = useTexts(portfolioRegisterTexts)
  return (
    <Link to="/prosjekter/" search={{ register: 'eksempel' }}>
      {t.tryExample}
    </Link>
  )
}
