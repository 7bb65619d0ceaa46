import { useEffect } from 'react'

const siteName = 'Kunnskapsgrunnlag'

/** The tab and the history name the page first, then the site. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? siteName : `${title} – ${siteName}`
  }, [title])
}
