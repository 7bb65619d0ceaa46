import { useNavigate } from '@tanstack/react-router'
import { Section } from '../../design/Section.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { useViewDropped } from '../../load/useBroughtData.ts'
import type { OpenSession } from './openSession.ts'
import { openTexts } from './openTexts.ts'

/** A whole knowledge base was dropped: it is shown instead of ours when the reader asks for it. */
export function FoundPackage({ found }: { found: NonNullable<OpenSession['found']> }) {
  const t = useTexts(openTexts)
  const navigate = useNavigate()
  const view = useViewDropped()
  return (
    <Section title={t.packageFound(found.title)} intro={t.packageWhat}>
      <button
        className="ds-button"
        type="button"
        onClick={() => {
          if (!view.isPending) view.mutate(found.dropped, { onSuccess: () => void navigate({ to: '/' }) })
        }}
      >
        {t.packageShow}
      </button>
      {view.isError && (
        <p className="kg-open__failure" role="alert">
          {t.failed}
        </p>
      )}
    </Section>
  )
}
