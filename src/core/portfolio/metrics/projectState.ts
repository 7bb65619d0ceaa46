import type { PortfolioProject } from '../register/PortfolioProject.ts'

/** Known to be over: said to be closed or stopped, or with an actual end that is not ahead. */
export function isClosed({ values }: PortfolioProject, reference: string): boolean {
  const { livssyklus, slutt_faktisk } = values
  if (livssyklus.parsed === 'avsluttet' || livssyklus.parsed === 'stanset') return true
  return livssyklus.parsed !== 'aktiv' && slutt_faktisk.parsed !== null && slutt_faktisk.parsed.last <= reference
}

/** Said to be active; where the register says nothing of it, not known to be over. «Ukjent» and «avventer» are not active. */
export function isActive(project: PortfolioProject, reference: string): boolean {
  const { parsed } = project.values.livssyklus
  return parsed === 'aktiv' || (parsed === null && !isClosed(project, reference))
}
