import { lazy, Suspense, useSyncExternalStore } from 'react'
import { onPackageInView, packageInView } from '../load/packageInView.ts'

const DataNoticeBody = lazy(() => import('./DataNoticeBody.tsx').then((module) => ({ default: module.DataNoticeBody })))

/** Says when the page is about other data than its own. Its words are asked for only then. */
export function DataNotice() {
  const inView = useSyncExternalStore(onPackageInView, packageInView)
  if (inView.kind === 'own' && inView.refused === null && inView.brought.length === 0) return null
  return (
    <Suspense>
      <DataNoticeBody inView={inView} />
    </Suspense>
  )
}
