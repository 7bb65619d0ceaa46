import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Icon } from '../design/Icon.tsx'
import { PageFrame } from '../design/PageFrame.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { PageImportError } from './importPage.ts'
import { reloadOnce } from './reloadOnce.ts'
import { texts } from './texts.ts'

/** Says what failed, and gives a second try and a way home. A page whose code is gone is first reloaded, once. */
export function RouteErrorScreen({ error, reset }: ErrorComponentProps) {
  const t = useTexts(texts)
  const router = useRouter()
  const isImport = error instanceof PageImportError
  const [reloading, setReloading] = useState(isImport)
  useEffect(() => {
    if (isImport) void reloadOnce().then(setReloading)
  }, [isImport])

  if (reloading) return <PageFrame title={t.importFailed} lede={t.reloading} />

  const retry = () => {
    if (isImport) return window.location.reload()
    reset()
    void router.invalidate()
  }
  return (
    <PageFrame
      title={isImport ? t.importFailed : t.pageFailed}
      lede={isImport ? t.importFailedReason : t.pageFailedReason}
    >
      <div className="kg-wrap kg-stack">
        <div className="kg-cluster">
          <button className="ds-button" type="button" onClick={retry}>
            <Icon name="retry" />
            {t.retry}
          </button>
          <Link to="/" className="ds-button" data-variant="secondary">
            {t.home}
          </Link>
        </div>
        <p className="kg-small kg-subtle kg-measure">
          {t.detail}: {error instanceof Error ? error.message : String(error)}
        </p>
      </div>
    </PageFrame>
  )
}
