import { useMemo } from 'react'
import { type AddressTexts, useAddress } from '../../../blocks/useAddress.ts'
import type { PivotSelection } from '../../../core/select/PivotSelection.ts'
import { parsePivot, pickParameter, printPivot } from '../../../core/select/pivotAddress.ts'

/** The slice in the address, and how it is changed. */
export function useSlice() {
  const { search, change } = useAddress()
  const { selection, invalid } = useMemo(() => parsePivot(search), [search])
  const show = (changes: Partial<PivotSelection>) => change(differences(selection, { ...selection, ...changes }))
  return { selection, invalid, show }
}

/** What the new address says otherwise than the old; what it no longer says is taken out. */
function differences(was: PivotSelection, now: PivotSelection): AddressTexts {
  const [before, after] = [printPivot(was), printPivot(now)]
  const gone = Object.keys(before).filter((name) => !(name in after))
  return { ...Object.fromEntries(gone.map((name) => [name, undefined])), ...after }
}

/** Everything a slice says in the address, taken out of it. */
export function withoutSlice(selection: PivotSelection): AddressTexts {
  const names = [
    'mal',
    'rad',
    'kol',
    'regn',
    'vis',
    'fyll',
    'sorter',
    ...[...selection.picks.keys()].map(pickParameter),
  ]
  return Object.fromEntries(names.map((name) => [name, undefined]))
}
