import { Outlet } from '@tanstack/react-router'
import { SkipLink } from '../design/SkipLink.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { DataNotice } from './DataNotice.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { ReloadNotice } from './ReloadNotice.tsx'
import './Shell.css'
import { texts } from './texts.ts'
import { useFocusOnNavigation } from './useFocusOnNavigation.ts'

/** What stands around every page. */
export function Shell() {
  const t = useTexts(texts)
  useFocusOnNavigation()
  return (
    <>
      <SkipLink targetId="innhold">{t.skip}</SkipLink>
      <Header />
      <ReloadNotice />
      <DataNotice />
      <main className="kg-main" id="innhold" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  )
}
