import type { Resizer } from '../../export/embed/EmbedView.ts'

interface Height {
  readonly id: string
  /** In whole CSS pixels. */
  readonly height: number
  /** Likewise. */
  readonly width: number
  /** The embed's own address. */
  readonly address: string
}

/** What the host page is told of the height: in our words, and in those of the resizers that were asked for. */
export function heightMessages(told: Height, compat: readonly Resizer[]): unknown[] {
  const { id, height } = told
  return [{ type: 'kg:embed-height', v: 1, id, height }, ...compat.map((resizer) => inWordsOf(resizer, told))]
}

function inWordsOf(resizer: Resizer, { id, height, width, address }: Height): unknown {
  switch (resizer) {
    case 'datawrapper':
      return { 'datawrapper-height': { [id]: height } }
    case 'flourish':
      return JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', height, src: address })
    case 'amp':
      return { sentinel: 'amp', type: 'embed-size', height }
    case 'metabase':
      return { metabase: { type: 'frame', payload: { frame: { mode: 'fit', height } } } }
    case 'pym':
      return `pymxPYMx${id}xPYMxheightxPYMx${height}`
    case 'owid':
      return { type: 'owid-bespoke-embed-height', height }
    case 'open-iframe-resizer':
      return { type: 'iframe-resized', width, height }
  }
}
