import { registerWord } from '../../../blocks/registerWords.ts'
import { inLocale, type Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { coverageTexts } from '../coverage/coverageTexts.ts'
import { projectCoverage } from '../coverage/coverageView.ts'
import { fundingHeadline } from '../funding/fundingHeadline.ts'
import { fundingTexts } from '../funding/fundingTexts.ts'
import { fundingMatrix } from '../funding/matrixView.ts'
import { fundingParts, type ThemeBar, themeFunding } from '../funding/themeFunding.ts'
import { phaseName } from '../phases/phaseName.ts'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { fullestPhase, phaseBoard } from '../phases/phaseView.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { fundingSourceWords } from '../portfolioWords.ts'
import { bulletsView } from '../spending/bulletView.ts'
import { spendingTexts } from '../spending/spendingTexts.ts'
import { weighingTexts } from '../weighing/weighingTexts.ts'
import { weighingView } from '../weighing/weighingView.ts'
import { portfolioDownloadTexts } from './portfolioDownloadTexts.ts'
import { moneyColumn, numberColumn, textColumn, type ViewTable } from './ViewTable.ts'

export function phaseTable(view: PortfolioView, municipality: string, locale: Locale): ViewTable {
  const [t, d] = [textsIn(phaseTexts, locale), textsIn(portfolioDownloadTexts, locale)]
  const board = phaseBoard(view, municipality)
  const fullest = fullestPhase(board)
  return {
    headline: fullest ? t.finding(fullest.count, view.rows.length, phaseName(fullest, locale)) : t.none,
    columns: [
      textColumn(d.phase),
      textColumn(d.gate),
      numberColumn(d.count),
      numberColumn(d.withBudget),
      moneyColumn(d.budget),
    ],
    rows: board.map((column) => [phaseName(column, locale), column.gate, column.count, column.withAmount, column.sum]),
    notes: [t.intro(view.isHomeShare)],
    followsShare: true,
  }
}

export function fundingTable(view: PortfolioView, locale: Locale): ViewTable {
  const t = textsIn(fundingTexts, locale)
  const bars = themeFunding(view)
  const parts = fundingParts.filter((part) => bars.some((bar) => bar.parts[part] > 0))
  const nameOf = ({ themeId }: ThemeBar) => {
    const theme = view.themes.find(({ id }) => id === themeId)
    return theme ? `${theme.number} ${inLocale(theme.name, locale)}` : t.unplaced
  }
  return {
    headline: fundingHeadline(bars, view.isHomeShare, locale),
    columns: [textColumn(t.theme), ...parts.map((part) => moneyColumn(t[part])), moneyColumn(t.sum)],
    rows: bars.map((bar) => [nameOf(bar), ...parts.map((part) => bar.parts[part] || null), bar.sum || null]),
    notes: [t.intro(view.isHomeShare)],
    followsShare: true,
  }
}

export function spendingTable(view: PortfolioView, locale: Locale): ViewTable {
  const [t, d] = [textsIn(spendingTexts, locale), textsIn(portfolioDownloadTexts, locale)]
  const { bullets, outside, withForecast } = bulletsView(view)
  return {
    headline: bullets.length === 0 ? t.none : t.finding(outside, withForecast),
    columns: [
      textColumn(d.project),
      ...[moneyColumn(d.budget), moneyColumn(d.spent), moneyColumn(d.forecast)],
      ...[numberColumn(d.spentShare), numberColumn(d.forecastShare)],
    ],
    rows: bullets.map(({ one, budget, spent, forecast, spentShare, forecastShare }) => [
      ...[one.project.title, budget, spent, forecast, spentShare, forecastShare],
    ]),
    notes: [t.intro],
  }
}

/** One line a project and party, so that nothing of the matrix is folded away. */
export function matrixTable({ rows }: PortfolioView, locale: Locale): ViewTable {
  const t = textsIn(fundingTexts, locale)
  const matrix = fundingMatrix(rows, Number.POSITIVE_INFINITY)
  return {
    headline: t.matrixFinding(matrix.rows.length, rows.length),
    columns: [textColumn(t.project), textColumn(t.party), ...[t.granted, t.applied, t.paid].map(moneyColumn)],
    rows: matrix.rows.flatMap(({ one, cells }) =>
      [...cells].map(([party, { granted, applied, paid }]) => [
        ...[one.project.title, registerWord(fundingSourceWords, party, locale), granted, applied, paid],
      ]),
    ),
    notes: [t.matrixIntro],
  }
}

export function weighingTable(view: PortfolioView, locale: Locale): ViewTable {
  const t = textsIn(weighingTexts, locale)
  const { weighed } = weighingView(view)
  return {
    headline: weighed.length === 0 ? t.none : t.finding(weighed.length, view.rows.length),
    columns: [
      ...[numberColumn(t.number), textColumn(t.project), moneyColumn(t.benefit)],
      ...[numberColumn(t.risk), moneyColumn(t.cost), textColumn(t.status)],
    ],
    rows: weighed.map(({ one, number, benefit, risk, cost, colour }) => [
      ...[number, one.project.title, benefit, risk, cost, t[colour ?? 'gra']],
    ]),
    notes: [t.intro],
  }
}

export function coverageTable(view: PortfolioView, locale: Locale): ViewTable {
  const [t, d] = [textsIn(coverageTexts, locale), textsIn(portfolioDownloadTexts, locale)]
  const { columns, all, empty } = projectCoverage(view)
  return {
    headline: t.finding(all - empty.length, all),
    columns: [
      textColumn(d.theme),
      textColumn(d.subTheme),
      numberColumn(d.active),
      numberColumn(d.withBudget),
      moneyColumn(d.budget),
    ],
    rows: columns.flatMap(({ theme, cells }) =>
      cells.map(({ subTheme, count, withAmount, sum }) => [
        `${theme.number} ${inLocale(theme.name, locale)}`,
        `${subTheme.number} ${inLocale(subTheme.name, locale)}`,
        ...[count, withAmount, sum],
      ]),
    ),
    notes: [t.intro(view.isHomeShare)],
    followsShare: true,
  }
}
