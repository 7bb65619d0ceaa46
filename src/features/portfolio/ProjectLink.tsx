import { Link } from '@tanstack/react-router'
import { useDataLanguage } from '../../blocks/useDataLanguage.ts'
import type { PortfolioProject } from '../../core/portfolio/register/PortfolioProject.ts'
import type { PortfolioKind } from './register/PortfolioInView.ts'

/** A project in an address. Ids of files that have been dropped may be shared by registers, so there the key stands. */
function projectAddress({ id, key }: PortfolioProject, kind: PortfolioKind): string {
  return kind === 'file' ? key : id
}

interface ProjectLinkProps {
  readonly project: PortfolioProject
  readonly kind: PortfolioKind
}

/** To the project's page; what the registers are narrowed by follows along. */
export function ProjectLink({ project, kind }: ProjectLinkProps) {
  const lang = useDataLanguage()
  return (
    <Link
      to="/prosjekt/"
      search={(was: Readonly<Record<string, string | undefined>>) => ({ ...was, id: projectAddress(project, kind) })}
      lang={lang}
    >
      {project.title}
    </Link>
  )
}
