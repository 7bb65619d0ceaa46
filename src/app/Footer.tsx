import { Link } from '@tanstack/react-router'
import { inLocale } from '../i18n/Locale.ts'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../load/useKnowledgeBase.ts'
import './Footer.css'
import { texts } from './texts.ts'

export function Footer() {
  const t = useTexts(texts)
  const locale = useLocale()
  const plan = useKnowledgeBase().data?.plan
  return (
    <footer className="kg-footer">
      <div className="kg-wrap kg-footer__row">
        <p className="kg-footer__words">{plan && t.footer(inLocale(plan.shortName, locale), plan.municipality)}</p>
        <nav aria-label={t.siteLinks}>
          <ul className="kg-footer__links">
            <li>
              <Link to="/data-og-kilder/">{t.sources}</Link>
            </li>
            <li>
              <Link to="/tilgjengelighet/">{t.statement}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
