import type { ReactNode } from 'react'
import { softHyphens } from './softHyphens.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

interface PageTitleProps {
  /** The heading as plain words; it names the browser tab too. */
  readonly title: string
  /** Long titles, as an indicator's name, are set a step smaller. */
  readonly long?: boolean
  /** The heading's language where it is not the page's. */
  readonly lang?: string | undefined
  /** What the heading shows where it is more than its words. */
  readonly children?: ReactNode
}

/** The one h1. It can take focus, because the shell moves a reader here when the page changes. */
export function PageTitle({ title, long = false, lang, children }: PageTitleProps) {
  useDocumentTitle(title)
  return (
    <h1 className="kg-page-title" data-long={long || undefined} lang={lang} tabIndex={-1}>
      {children ?? softHyphens(title)}
    </h1>
  )
}
