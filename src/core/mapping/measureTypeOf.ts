import type { MeasureType } from '../model/Indicator.ts'
import type { Unit } from '../model/Unit.ts'

/** What figures in a unit can be at the most, when nobody has said more: nothing here lets them be added. */
export function measureTypeOf({ kind }: Unit): MeasureType {
  switch (kind) {
    case 'share':
    case 'rate':
    case 'ratio':
    case 'rank':
    case 'index':
    case 'boolean':
    case 'count':
      return kind
    case 'money':
      return 'flow'
    case 'duration':
      return 'average'
    case 'other':
      return 'count'
  }
}
