import { useAddress } from '../../blocks/useAddress.ts'
import { StatisticsListPage } from './StatisticsListPage.tsx'
import { StatisticsTablePage } from './StatisticsTablePage.tsx'

/** The tables of the package, or the one that `id` in the address names. */
export function StatisticsPage() {
  const { id } = useAddress().search
  return id === undefined ? <StatisticsListPage /> : <StatisticsTablePage id={id} />
}
