import { useNavigate } from '@tanstack/react-router'
import type { Selection } from '../../core/select/Selection.ts'
import { printSelection } from '../../core/select/selectionAddress.ts'

/** Changes what the page shows by changing its address; each change is a step one can go back from. */
export function useSelection(selection: Selection): (change: Partial<Selection>) => void {
  const navigate = useNavigate()
  return (change) => {
    const search = printSelection({ ...selection, ...change })
    void navigate({ to: '/indikator/', search, resetScroll: false })
  }
}
