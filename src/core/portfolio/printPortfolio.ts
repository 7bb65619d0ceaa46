import type { AttentionHit } from './attention/AttentionHit.ts'
import type { Portfolio } from './buildPortfolio.ts'
import type { MeasuredPortfolio } from './measurePortfolio.ts'
import { benefitAchievement } from './metrics/benefits.ts'
import { keyDeviations } from './metrics/funding.ts'
import type { MeasuredProject } from './metrics/measureProject.ts'
import type { PortfolioProject } from './register/PortfolioProject.ts'
import type { Value } from './register/Value.ts'

type Row = Readonly<Record<string, unknown>>

/** Everything the registers tell and what was reckoned from it, as one plain object for JSON. */
export interface PrintedPortfolio {
  readonly receipt: {
    readonly reference: string
    readonly files: Portfolio['receipts']
    readonly uncertain: Portfolio['uncertain']
  }
  readonly issues: Portfolio['issues']
  readonly projects: readonly Row[]
  readonly metrics: Row
  readonly attention: readonly AttentionHit[]
}

interface Parts {
  readonly portfolio: Portfolio
  readonly measured: readonly MeasuredProject[]
  readonly figures: MeasuredPortfolio
  readonly attention: readonly AttentionHit[]
  readonly reference: string
}

export function printPortfolio({ portfolio, measured, figures, attention, reference }: Parts): PrintedPortfolio {
  return {
    receipt: { reference, files: portfolio.receipts, uncertain: portfolio.uncertain },
    issues: portfolio.issues,
    projects: portfolio.projects.map(printProject),
    metrics: {
      reference,
      portfolio: { ...figures, metrics: Object.fromEntries(figures.metrics) },
      projects: Object.fromEntries(
        measured.map(({ project, metrics, overall }) => [
          project.key,
          { ...Object.fromEntries(metrics), samlet: overall, ...manyOf(project) },
        ]),
      ),
    },
    attention,
  }
}

/** The figures a project has several of: one for each benefit, and one for each party with an agreed share. */
function manyOf(project: PortfolioProject): Row {
  return {
    maloppnaelse: project.benefits.map((benefit) => ({
      gevinst: benefit.values.gevinst_id.parsed ?? benefit.values.tittel.raw,
      ...benefitAchievement(benefit),
    })),
    nokkelavvik: keyDeviations(project).map(({ party, metric }) => ({ part: party, ...metric })),
  }
}

/** A project in the schema's ids; tables B–F nested, extra columns under `ekstra`. It reads back to the same project. */
export function printProject(project: PortfolioProject): Row {
  const { key, title, register, asOf, currency, file, line } = project
  return {
    key,
    ...printValues(project.values),
    prosjekt_id: project.id,
    tittel: title,
    kilde_register: register,
    per_dato: asOf,
    valuta: currency,
    ekstra: Object.fromEntries(project.extra),
    fil: file,
    linje: line,
    finansiering: project.funding.map(({ values }) => printValues(values)),
    gevinster: project.benefits.map(({ values }) => printValues(values)),
    statusrapporter: project.reports.map(({ values }) => printValues(values)),
    milepaler: project.milestones.map(({ values }) => printValues(values)),
    risikoer: project.risks.map(({ values }) => printValues(values)),
  }
}

/** Values by field id; the register's own words where they differ from the value, and the reasons of what is missing. */
function printValues(values: Readonly<Record<string, Value<unknown>>>): Row {
  const entries = Object.entries(values).filter(([, value]) => !('reason' in value && value.reason === 'notInFile'))
  const words = entries.filter(([id, { raw, parsed }]) => raw !== '' && raw !== printParsed(parsed) && isWord(id))
  const gaps = entries.flatMap(([id, value]) =>
    'reason' in value && value.raw + value.reason !== 'empty' ? [[id, value.reason] as const] : [],
  )
  return {
    ...Object.fromEntries(entries.map(([id, { parsed }]) => [id, printParsed(parsed)])),
    raw: Object.fromEntries([...words.map(([id, { raw }]) => [id, raw] as const), ...entries.flatMap(exemptWords)]),
    reason: Object.fromEntries(gaps),
  }
}

/** The legal basis of an exemption. */
function exemptWords([id, value]: readonly [string, Value<unknown>]): (readonly [string, string])[] {
  return 'basis' in value && value.basis !== undefined ? [[id, `unntatt (${value.basis})`]] : []
}

/** Words of status come back as they were; amounts and dates come back as what they were read as. */
function isWord(id: string): boolean {
  return id.startsWith('status_') || id === 'fase' || id === 'livssyklus'
}

function printParsed(parsed: unknown): unknown {
  if (typeof parsed !== 'object' || parsed === null) return parsed
  if ('text' in parsed) return parsed.text
  if (Array.isArray(parsed)) return parsed.map(printListMember)
  return 'kind' in parsed && 'value' in parsed
    ? parsed.kind === 'percent'
      ? `${parsed.value} %`
      : `${parsed.value} kr`
    : parsed
}

function printListMember(member: unknown): unknown {
  const isWeight = typeof member === 'object' && member !== null && 'themeId' in member && 'percent' in member
  return isWeight ? `${member.themeId}:${member.percent}` : member
}
