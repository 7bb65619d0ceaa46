import { parseThemeFilter } from '../../blocks/themeFilter.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { attentionByProject, type ProjectAttention } from '../../core/portfolio/attention/findAttention.ts'
import { type PortfolioSums, sumPortfolio } from '../../core/portfolio/measurePortfolio.ts'
import type { MeasuredProject } from '../../core/portfolio/metrics/measureProject.ts'
import { askedFields, isChosen, type PortfolioChoice } from './portfolioChoice.ts'
import { hasStatus, parseStatusFilter } from './portfolioStatus.ts'
import type { PortfolioInView } from './register/PortfolioInView.ts'

/** The registers in view, narrowed by the address: what every part of the page shows. */
export interface PortfolioView {
  readonly inView: PortfolioInView
  readonly choice: PortfolioChoice
  readonly themes: readonly Theme[]
  /** Narrowed by everything but the figure that is chosen, so that the figures stay what they are when one is. */
  readonly scope: readonly MeasuredProject[]
  readonly figures: PortfolioSums
  /** Narrowed by the figure too. */
  readonly rows: readonly MeasuredProject[]
  readonly measured: PortfolioSums
  /** Projects of `scope` that need attention, gravest first; rules about delivery. */
  readonly needing: readonly ProjectAttention[]
  /** Of `rows`. */
  readonly attention: readonly ProjectAttention[]
  /** Of `rows`; rules about the register's data. */
  readonly dataRemarks: readonly ProjectAttention[]
  /** The registers of `rows`; more than one means that sums are over mixed registers, and must say so. */
  readonly registers: readonly string[]
  /** Money is the municipality's own share of it. */
  readonly isHomeShare: boolean
}

export function portfolioView(
  inView: PortfolioInView,
  choice: PortfolioChoice,
  themes: readonly Theme[],
): PortfolioView {
  const theme = parseThemeFilter(choice.tema, themes)
  const asked = askedFields(choice, inView)
  const isNarrowed = theme !== null || asked.length > 0 || (choice.sok ?? '') !== ''
  const scope = isNarrowed ? inView.measured.filter((one) => isChosen(one, choice, theme, asked)) : inView.measured
  const { delivery, data } = attentionLists(inView.attention)
  const needing = new Set(delivery.map(({ projectKey }) => projectKey))
  const status = parseStatusFilter(choice.status)
  const rows =
    status === null ? scope : scope.filter((one) => hasStatus(one, status, needing, inView.settings.thresholds))
  const subThemeIds = themes.flatMap(({ subThemes }) => subThemes.map(({ id }) => id))
  const figures = sumsOf(scope, subThemeIds)
  return {
    inView,
    choice,
    themes,
    scope,
    figures,
    rows,
    measured: status === null ? figures : sumsOf(rows, subThemeIds),
    needing: attentionOf(scope, delivery),
    attention: attentionOf(rows, delivery),
    dataRemarks: attentionOf(rows, data),
    registers: [...new Set(rows.map(({ project }) => project.register))],
    isHomeShare: choice.andel === 'asker',
  }
}

const known = new WeakMap<readonly MeasuredProject[], PortfolioSums>()

/** The way back to all projects need not be reckoned again. */
function sumsOf(rows: readonly MeasuredProject[], subThemeIds: readonly string[]): PortfolioSums {
  const sums = known.get(rows) ?? sumPortfolio(rows, subThemeIds)
  known.set(rows, sums)
  return sums
}

interface AttentionLists {
  readonly delivery: readonly ProjectAttention[]
  readonly data: readonly ProjectAttention[]
}

const lists = new WeakMap<PortfolioInView['attention'], AttentionLists>()

/** By project, once for all the ways a reader narrows them. */
function attentionLists(attention: PortfolioInView['attention']): AttentionLists {
  const found = lists.get(attention) ?? {
    delivery: attentionByProject(attention.filter(({ isData }) => !isData)),
    data: attentionByProject(attention.filter(({ isData }) => isData)),
  }
  lists.set(attention, found)
  return found
}

function attentionOf(rows: readonly MeasuredProject[], list: readonly ProjectAttention[]): readonly ProjectAttention[] {
  const keys = new Set(rows.map(({ project }) => project.key))
  return list.filter(({ projectKey }) => keys.has(projectKey))
}
