import type { Resizer } from '../../export/embed/EmbedView.ts'
import { heightMessages } from './heightMessages.ts'

/**
 * Tells the host page how high the content is, each time that changes and when its script asks. It is the content that is
 * measured and never the frame, or it could not shrink again. A frame nobody sees has no height, and says nothing.
 */
export function tellHeight(content: HTMLElement, id: string, compat: readonly Resizer[]): void {
  if (window.parent === window) return
  let told = 0
  const tell = () => {
    const box = content.getBoundingClientRect()
    const [height, width] = [Math.ceil(box.height), Math.ceil(box.width)]
    if (height === 0 || height === told) return
    told = height
    // No figure is secret, and who frames us is not known: the host decides whether to listen.
    for (const message of heightMessages({ id, height, width, address: location.href }, compat))
      window.parent.postMessage(message, '*')
  }
  new ResizeObserver(tell).observe(content)
  void document.fonts.ready.then(tell)
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || !isQuestion(data)) return
    told = 0
    tell()
  })
}

/** What our own script asks, and what open-iframe-resizer does until it is answered. */
const questions: readonly unknown[] = ['kg:embed-ask', 'iframe-child-init', 'iframe-get-child-dimensions']

function isQuestion(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && questions.includes(data.type)
}
