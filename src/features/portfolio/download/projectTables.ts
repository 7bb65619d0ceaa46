import { dimensions } from '../../../core/portfolio/metrics/statusColours.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { attentionSentence } from '../../../i18n/portfolioWords/attentionSentence.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { attentionTexts } from '../attention/attentionTexts.ts'
import { attentionGroups, whoAnswers } from '../attention/attentionView.ts'
import { benefitTexts } from '../benefits/benefitTexts.ts'
import { benefitsView } from '../benefits/benefitView.ts'
import { changesView } from '../changes/changesView.ts'
import { changeTexts } from '../changes/changeTexts.ts'
import { changeTitle, changeWords } from '../changes/changeWords.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { roadmapTexts } from '../roadmap/roadmapTexts.ts'
import { roadmap } from '../roadmap/roadmapView.ts'
import { statusCellWords } from '../status/statusCellWords.ts'
import { statusHeadline } from '../status/statusHeadline.ts'
import { statusTexts } from '../status/statusTexts.ts'
import { statusView } from '../status/statusView.ts'
import { portfolioDownloadTexts } from './portfolioDownloadTexts.ts'
import {
  dateColumn,
  fileColumn,
  moneyColumn,
  numberColumn,
  textColumn,
  type ViewColumn,
  type ViewTable,
} from './ViewTable.ts'

const gravity = { hoy: 0, middels: 1, lav: 2 } as const

export function attentionTable(view: PortfolioView, municipality: string, locale: Locale): ViewTable {
  const [t, d] = [textsIn(attentionTexts, locale), textsIn(portfolioDownloadTexts, locale)]
  const groups = attentionGroups(view.attention, view.inView, municipality)
  // Where the first rows only are seen, they are the gravest, whosever they are.
  const rows = groups.flatMap((group) => group.rows).toSorted((a, b) => gravity[a.severity] - gravity[b.severity])
  return {
    headline: t.finding(rows.length, view.rows.length, rows.filter(({ severity }) => severity === 'hoy').length),
    columns: [
      ...[textColumn(t.project), registerColumn(view, d.registerName), textColumn(t.who), textColumn(t.severity)],
      ...[fileColumn(d.rules), textColumn(t.why), dateColumn(t.since), moneyColumn(t.exposed)],
    ],
    rows: rows.map(({ project, severity, hits, since, exposed }) => [
      ...[project.title, project.register, whoAnswers(project), t[severity]],
      hits.map(({ rule }) => rule).join(', '),
      hits
        .flatMap(({ reasons }) => reasons.map((reason) => attentionSentence(reason, project.currency, locale)))
        .join(' '),
      ...[since, exposed],
    ]),
    notes: [],
  }
}

/** One register for all rows is said below them. */
function registerColumn({ rows }: PortfolioView, label: string): ViewColumn {
  return new Set(rows.map(({ project }) => project.register)).size > 1 ? textColumn(label) : fileColumn(label)
}

export function statusTable(view: PortfolioView, locale: Locale): ViewTable {
  const [t, d] = [textsIn(statusTexts, locale), textsIn(portfolioDownloadTexts, locale)]
  const status = statusView(view)
  return {
    headline: statusHeadline(status, locale),
    columns: [
      ...[textColumn(t.project), registerColumn(view, d.registerName)],
      ...dimensions.flatMap((dimension) => [textColumn(t[dimension]), fileColumn(d.comment(t[dimension]))]),
      numberColumn(d.ageDays),
    ],
    rows: status.rows.map(({ one: { project }, cells, age }) => [
      ...[project.title, project.register],
      ...dimensions.flatMap((dimension) => [
        statusCellWords(cells[dimension], locale),
        project.values[`status_${dimension}_tekst`].parsed,
      ]),
      age.days,
    ]),
    notes: [t.intro],
  }
}

export function roadmapTable(view: PortfolioView, locale: Locale): ViewTable {
  const [t, d] = [textsIn(roadmapTexts, locale), textsIn(portfolioDownloadTexts, locale)]
  const road = roadmap(view, 'tema')
  const rows = road.groups.flatMap((group) => group.rows)
  const dateOf = (value: { readonly parsed: { readonly text: string } | null }) => value.parsed?.text ?? null
  return {
    headline: t.finding(road.dated, view.rows.length),
    columns: [
      ...[
        textColumn(d.project),
        ...[d.start, d.endOriginal, d.endApproved, d.end].map(dateColumn),
        textColumn(d.endBy),
      ],
      numberColumn(d.daysLate),
      fileColumn(d.milestones),
    ],
    rows: [
      ...rows.map(({ project: { title, values }, end, endBy, days, marks }) => [
        ...[title, dateOf(values.start_plan), dateOf(values.slutt_opprinnelig), dateOf(values.slutt_godkjent)],
        ...[end.text, t[endBy], days, marks.map((mark) => `${mark.title} ${mark.when.text}`).join('; ') || null],
      ]),
      ...road.undated.map(({ title }) => [title, null, null, null, null, null, null, null]),
    ],
    notes: [t.intro],
  }
}

export function benefitTable(view: PortfolioView, locale: Locale): ViewTable {
  const [t, d] = [textsIn(benefitTexts, locale), textsIn(portfolioDownloadTexts, locale)]
  const { rows, measured, overdue } = benefitsView(view)
  return {
    headline: rows.length === 0 ? t.none : t.finding(measured, rows.length, overdue),
    columns: [
      ...[textColumn(t.benefit), textColumn(d.project), fileColumn(d.indicator), textColumn(d.unit)],
      ...[t.start, t.measured, t.wanted, d.achievementShare].map(numberColumn),
      ...[t.lastMeasured, t.due].map(dateColumn),
    ],
    rows: rows.map(({ project, benefit: { values }, achievement }) => [
      ...[values.tittel.raw, project.title, values.indikator.raw || null, values.enhet.raw || null],
      ...[values.startverdi.parsed, values.malt_verdi.parsed, values.onsket_verdi.parsed, achievement.value],
      ...[values.maledato.parsed?.text ?? null, values.realiseringsdato.parsed?.text ?? null],
    ]),
    notes: [t.intro],
  }
}

export function changesTable(view: PortfolioView, locale: Locale): ViewTable {
  const [t, d] = [textsIn(changeTexts, locale), textsIn(portfolioDownloadTexts, locale)]
  const found = changesView(view)
  const { changes, byKey } = found
  const titleOf = (key: string) => byKey.get(key)?.title ?? key
  return {
    headline: changeTitle(found, t),
    columns: [t.project, d.kind, t.what].map(textColumn),
    rows: [
      ...changes.changed.flatMap(({ projectKey, changes: own }) =>
        own.map((change) => [
          ...[titleOf(projectKey), d.changed],
          changeWords(change, byKey.get(projectKey)?.currency ?? 'NOK', locale),
        ]),
      ),
      ...changes.added.map((key) => [titleOf(key), t.added, null]),
      ...changes.gone.map((key) => [titleOf(key), t.gone, null]),
    ],
    notes: [],
  }
}
