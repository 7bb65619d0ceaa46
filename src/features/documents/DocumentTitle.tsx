import { ExternalLink } from '../../blocks/ExternalLink.tsx'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import type { GoverningDocument } from '../../core/model/GoverningDocument.ts'
import { documentAnchor } from './documentAnchor.ts'

export function DocumentTitle({ document }: { document: GoverningDocument }) {
  const lang = useDataLanguage()
  return (
    <span className="kg-document__title" id={documentAnchor(document.id)} lang={lang}>
      <ExternalLink url={document.url}>{document.title}</ExternalLink>
    </span>
  )
}
