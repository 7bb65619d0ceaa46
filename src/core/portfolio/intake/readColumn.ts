import type { Issue } from '../../issue/Issue.ts'
import type { FieldSpec } from '../register/Field.ts'
import type { TableId } from '../register/registerTables.ts'
import type { Value } from '../register/Value.ts'
import type { ColumnSource } from './ColumnSource.ts'
import type { MoneyUnit } from './moneyUnit.ts'
import type { NumberStyle } from './numberStyle.ts'
import { readCodes, readFlags, readLifecycles, readPhases } from './readCodes.ts'
import { readColours } from './readColours.ts'
import { readDates } from './readDates.ts'
import { readMoney } from './readMoney.ts'
import { readNumbers, readShares, readWeights } from './readNumbers.ts'
import { type Audience, readPersons, readTags, readTexts } from './readTexts.ts'
import type { DateOrder } from './readWhen.ts'

/** A column as values, with what was decided about it. */
export interface ReadColumn {
  readonly values: readonly Value<unknown>[]
  readonly issues: readonly Issue[]
  readonly unit?: MoneyUnit | null
  readonly style?: NumberStyle
  readonly order?: DateOrder | null
}

/** Reads a column as the kind of its field. */
export function readColumn(source: ColumnSource, spec: FieldSpec, table: TableId, audience: Audience): ReadColumn {
  switch (spec.kind) {
    case 'text':
      return readTexts(source, audience)
    case 'person':
      return readPersons(source, spec.label, audience)
    case 'tags':
      return readTags(source, audience)
    case 'money':
      return readMoney(source)
    case 'share':
      return readShares(source)
    case 'date':
      return readDates(source)
    case 'number':
      return readNumbers(source)
    case 'flag':
      return readFlags(source)
    case 'colour':
      return readColours(source)
    case 'phase':
      return readPhases(source)
    case 'lifecycle':
      return readLifecycles(source)
    case 'code':
      return readCodes(source, table)
    case 'weights':
      return readWeights(source)
    default:
      throw new Error(`unknown kind of field: ${spec.kind satisfies never}`)
  }
}
