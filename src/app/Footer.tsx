import { Link } from '@tanstack/react-router'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import './Footer.css'
import { texts } from './texts.ts'

export function Footer() {
  const t = useTexts(texts)
  return (
    <footer className="kg-footer">
      <div className="kg-wrap kg-footer__row">
        <p className="kg-footer__words">{t.footer}</p>
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
