import { useNavigate } from '@tanstack/react-router'
import type { PivotSelection } from '../../../core/select/PivotSelection.ts'
import { printSort } from '../../../core/select/pivotAddress.ts'

/** Sorts the slice that is in the address by then, without following what the address says. */
export function useSorting() {
  const navigate = useNavigate()
  return (sort: PivotSelection['sort']) =>
    navigate({
      to: './',
      search: (was) => ({ ...was, sorter: sort ? printSort(sort) : undefined }),
      resetScroll: false,
    })
}
