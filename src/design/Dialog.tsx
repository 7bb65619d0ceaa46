import { type MouseEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import './Dialog.css'
import { Icon } from './Icon.tsx'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The browser's own modal dialog, open for as long as it is on the page. It gives focus back to where it came from. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  // The browser's own Back leaves what was asked about: the answer does not stay over another view.
  useEffect(() => {
    const close = () => dialog.current?.close()
    window.addEventListener('popstate', close)
    return () => window.removeEventListener('popstate', close)
  }, [])
  // The browser tells of a closing afterwards: by then React may have opened the dialog anew.
  const closed = () => dialog.current?.open || onClose()
  // Only the backdrop is the dialog itself: everything in it stands in the frame.
  const closeOutside = (event: MouseEvent) => event.target === dialog.current && dialog.current?.close()
  return (
    // The keyboard has Escape, which the browser itself hears.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog ref={dialog} className="kg-dialog" aria-labelledby={headingId} onClose={closed} onClick={closeOutside}>
      <div className="kg-dialog__frame">
        <div className="kg-dialog__head">
          <h2 className="kg-chart-title" id={headingId}>
            {title}
          </h2>
          <button
            className="kg-dialog__close"
            type="button"
            aria-label={closeLabel}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
