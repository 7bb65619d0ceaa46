import { isHomeProject } from '../../core/coverage/onTheme.ts'
import type { GoverningDocument } from '../../core/model/GoverningDocument.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Project } from '../../core/model/Project.ts'
import { formatMoney } from '../../i18n/formatMoney.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { phaseTexts, texts } from './texts.ts'

const most = { projects: 7, documents: 8 }

export interface ThemeProject {
  readonly id: string
  readonly title: string
  readonly owner: string
  readonly isHome: boolean
  readonly phase: string
  readonly reported: string
  readonly granted: string
}

export interface ThemeDocument {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly issuer: string
  readonly year: string
}

/** The first few: those the municipality takes part in, then the largest grants; unknown amounts last. */
export function themeProjects(base: KnowledgeBase, projects: readonly Project[], locale: Locale): ThemeProject[] {
  const t = textsIn(texts, locale)
  const granted = new Map(projects.map((project) => [project.id, grantedTo(base, project)]))
  const amount = (project: Project) => granted.get(project.id) ?? -1
  const ordered = projects.toSorted(
    (a, b) => Number(isHomeProject(b)) - Number(isHomeProject(a)) || amount(b) - amount(a),
  )
  return ordered.slice(0, most.projects).map((project) => ({
    id: project.id,
    title: project.title,
    owner: project.owner,
    isHome: isHomeProject(project),
    phase: project.phase === null ? t.unknown : inLocale(phaseTexts[project.phase], locale),
    reported: project.statusDate === '' ? t.never : formatDate(project.statusDate, locale),
    granted: amount(project) < 0 ? t.notStated : formatMoney(amount(project), locale),
  }))
}

/** What all partners have been promised for a project, in whole kroner; null when nothing is known. */
function grantedTo({ funding }: KnowledgeBase, { id }: Project): number | null {
  const grants = funding.flatMap(({ projectId, granted }) => (projectId === id && granted !== null ? [granted] : []))
  return grants.length === 0 ? null : grants.reduce((sum, grant) => sum + grant, 0)
}

/** The first few: the municipality's own, then the newest; undated last. */
export function themeDocuments(
  documents: readonly GoverningDocument[],
  municipality: string,
  locale: Locale,
): ThemeDocument[] {
  const t = textsIn(texts, locale)
  const isOwn = ({ level, issuer }: GoverningDocument) => level === 'kommunal' && issuer.includes(municipality)
  const ordered = documents.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || (a.date < b.date ? 1 : -1))
  return ordered.slice(0, most.documents).map(({ id, title, url, issuer, date }) => ({
    id,
    title,
    url,
    issuer,
    year: date === '' ? t.noDate : date.slice(0, 4),
  }))
}
