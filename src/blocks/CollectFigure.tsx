import type { ChartSpec } from '../chart/ChartSpec.ts'
import type { Selection } from '../core/select/Selection.ts'
import { nothingSaid } from '../export/collection/Collection.ts'
import { CollectButton } from './CollectButton.tsx'

interface CollectFigureProps {
  readonly selection: Selection
  readonly spec: ChartSpec
  readonly asMultiples?: boolean
}

/** Puts a figure aside as it is shown: the chart, its small charts, or its table. */
export function CollectFigure({ selection, spec, asMultiples = false }: CollectFigureProps) {
  const kind = selection.tab === 'tabell' ? 'table' : asMultiples ? 'multiples' : 'chart'
  return (
    <CollectButton
      figures={() => [{ kind, selection: { ...selection, tab: 'graf' }, ...nothingSaid }]}
      name={spec.measure}
    />
  )
}
