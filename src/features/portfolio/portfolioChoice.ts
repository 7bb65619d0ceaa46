import { holdsText } from '../../blocks/textSearch.ts'
import { fitsTheme, type ThemeFilter } from '../../blocks/themeFilter.ts'
import type { MeasuredProject } from '../../core/portfolio/metrics/measureProject.ts'
import { themeWeights } from '../../core/portfolio/metrics/themes.ts'
import type { PortfolioProject } from '../../core/portfolio/register/PortfolioProject.ts'
import type { PortfolioInView } from './register/PortfolioInView.ts'

/** What is asked of the registers, as it stands in the address. What is unknown there narrows nothing. */
export interface PortfolioChoice {
  readonly sok?: string | undefined
  readonly register?: string | undefined
  /** One of the registers in view that are not our own. */
  readonly kilde?: string | undefined
  /** `3` or `3.5`. */
  readonly tema?: string | undefined
  readonly fase?: string | undefined
  readonly livslop?: string | undefined
  readonly rolle?: string | undefined
  /** One of the five figures, or an overall colour. */
  readonly status?: string | undefined
  /** `asker`: money is the municipality's own share. */
  readonly andel?: string | undefined
}

/** The municipality's part in a project, as our own register tells; empty where a register does not. */
export function homeRole({ extra }: PortfolioProject): string {
  return extra.get('asker_rolle') ?? ''
}

export function lifecycleOf({ values }: PortfolioProject): string {
  return values.livssyklus.parsed ?? 'ukjent'
}

const fields = {
  register: ({ register }: PortfolioProject) => register,
  kilde: ({ register }: PortfolioProject) => register,
  fase: ({ values }: PortfolioProject) => values.fase.parsed ?? '',
  livslop: lifecycleOf,
  rolle: homeRole,
} as const

type AskedFields = readonly (readonly [of: (project: PortfolioProject) => string, asked: string])[]

/** What no project has narrows nothing; a register is only chosen among our own. */
export function askedFields(choice: PortfolioChoice, { kind, measured }: PortfolioInView): AskedFields {
  return (Object.keys(fields) as (keyof typeof fields)[]).flatMap((name) => {
    const [of, asked] = [fields[name], choice[name] ?? '']
    if (asked === '' || name === (kind === 'own' ? 'kilde' : 'register')) return []
    return measured.some(({ project }) => of(project) === asked) ? [[of, asked] as const] : []
  })
}

/** Whether a project is among those asked for, whatever its status. */
export function isChosen(
  { project }: Pick<MeasuredProject, 'project'>,
  { sok = '' }: PortfolioChoice,
  theme: ThemeFilter | null,
  asked: AskedFields,
): boolean {
  if (theme !== null && !fitsTheme(placeOf(project), theme)) return false
  if (asked.some(([of, value]) => of(project) !== value)) return false
  return sok === '' || holdsText(sok, searchedTexts(project))
}

function placeOf(project: PortfolioProject) {
  return {
    themeIds: themeWeights(project).map(({ themeId }) => themeId),
    subThemeIds: project.values.deltema.parsed ?? [],
  }
}

function searchedTexts({ title, values, extra }: PortfolioProject): string[] {
  const texts = [values.beskrivelse, values.maal, values.eierenhet, values.ledende_part].map(({ raw }) => raw)
  return [title, ...texts, ...(values.partnere.parsed ?? []), extra.get('omrade') ?? '']
}
