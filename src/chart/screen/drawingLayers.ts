import type { DrawnNode } from './SvgView.tsx'

/** The parts of a drawing that stand behind and before its series. */
export function drawingLayers({ children }: DrawnNode): { behind: readonly DrawnNode[]; before: readonly DrawnNode[] } {
  const nodes = children.filter((child) => typeof child !== 'string')
  const first = nodes.findIndex(isSeries)
  const last = nodes.findLastIndex(isSeries)
  if (first < 0) return { behind: nodes, before: [] }
  return { behind: nodes.slice(0, first), before: nodes.slice(last + 1) }
}

function isSeries({ attrs }: DrawnNode): boolean {
  return attrs.class === 'kg-series'
}
