import type { Unit } from '../../core/model/Unit.ts'
import type { PivotReduction } from '../../core/select/PivotSelection.ts'

const percentLabel = { nb: 'prosent', en: 'per cent' }
const percent: Unit = {
  id: 'prosent-av-utsnitt',
  kind: 'share',
  label: percentLabel,
  symbol: { nb: '%', en: '%' },
  decimals: 1,
  scaleMin: null,
  scaleMax: null,
}
const rows: Unit = {
  ...percent,
  id: 'rader',
  kind: 'count',
  label: { nb: 'antall rader', nn: 'talet på rader', en: 'number of rows' },
  symbol: { nb: '', en: '' },
  decimals: 0,
}
const index: Unit = {
  ...rows,
  id: 'indeks-av-utsnitt',
  kind: 'index',
  label: { nb: 'indeks', en: 'index' },
  decimals: 1,
}

/** The unit of what is shown. Middles of whole numbers have a decimal; a change of a share is in percentage points. */
export function shownUnit({ as }: PivotReduction, unit: Unit): Unit {
  switch (as) {
    case 'antall':
      return rows
    case 'indeks':
      return index
    case 'forhold':
    case 'andel':
    case 'andel-rad':
    case 'andel-kolonne':
      return percent
    case 'endring-prosent':
      return { ...percent, isChange: true }
    case 'endring':
      return unit.kind === 'share' ? percentagePoints(unit) : { ...unit, isChange: true }
    case 'snitt':
    case 'vektet':
    case 'median':
    case 'kvantil':
      return { ...unit, decimals: Math.max(1, unit.decimals) }
    default:
      return unit
  }
}

function percentagePoints(unit: Unit): Unit {
  const name = { nb: 'prosentpoeng', en: 'percentage points' }
  return { ...unit, label: name, symbol: name, isChange: true }
}
