import { useDataLanguage } from '../../../blocks/useDataLanguage.ts'
import { useTableWords } from '../../../blocks/useTableWords.ts'
import type { AttentionSeverity } from '../../../core/model/PortfolioSettings.ts'
import { DataTable } from '../../../design/DataTable.tsx'
import type { TableColumn } from '../../../design/TableColumn.ts'
import { Tag, type Tone } from '../../../design/Tag.tsx'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { attentionSentence } from '../../../i18n/portfolioWords/attentionSentence.ts'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioKind } from '../register/PortfolioInView.ts'
import { attentionTexts } from './attentionTexts.ts'
import { type AttentionRow, whoAnswers } from './attentionView.ts'

const tones: Record<AttentionSeverity, Tone> = { hoy: 'danger', middels: 'warning', lav: 'neutral' }

interface AttentionTableProps {
  readonly caption: string
  readonly captionHidden: boolean
  readonly rows: readonly AttentionRow[]
  readonly kind: PortfolioKind
}

export function AttentionTable({ caption, captionHidden, rows, kind }: AttentionTableProps) {
  const t = useTexts(attentionTexts)
  const locale = useLocale()
  const words = useTableWords()
  const columns: TableColumn<AttentionRow>[] = [
    {
      id: 'prosjekt',
      header: t.project,
      cell: ({ project }) => (
        <>
          <ProjectLink project={project} kind={kind} />
          <Who who={whoAnswers(project)} />
        </>
      ),
    },
    { id: 'alvor', header: t.severity, cell: ({ severity }) => <SeverityTag severity={severity} /> },
    { id: 'hvorfor', header: t.why, cell: ({ hits, project }) => <Reasons hits={hits} currency={project.currency} /> },
    { id: 'siden', header: t.since, cell: ({ since }) => (since === null ? t.unknown : formatDate(since, locale)) },
    {
      id: 'belop',
      header: t.exposed,
      numeric: true,
      cell: ({ exposed, project }) => (exposed === null ? t.missing : amountWords(exposed, project.currency, locale)),
    },
  ]
  return (
    <div className="kg-attention">
      <DataTable
        caption={caption}
        captionHidden={captionHidden}
        columns={columns}
        rows={rows}
        rowKey={({ project }) => project.key}
        words={words}
      />
    </div>
  )
}

export function SeverityTag({ severity }: { severity: AttentionSeverity }) {
  return <Tag tone={tones[severity]}>{useTexts(attentionTexts)[severity]}</Tag>
}

function Who({ who }: { who: string }) {
  const lang = useDataLanguage()
  return who === '' ? null : (
    <span className="kg-project__about" lang={lang}>
      {who}
    </span>
  )
}

const shownReasons = 3

interface ReasonsProps extends Pick<AttentionRow, 'hits'> {
  /** Of the amounts in them. */
  readonly currency: string
}

/** Each rule on a line of its own, the gravest in sight. The sentences are in the page's language, with names from the register. */
export function Reasons({ hits, currency }: ReasonsProps) {
  const t = useTexts(attentionTexts)
  const rest = hits.slice(shownReasons)
  return (
    <>
      <ReasonList hits={hits.slice(0, shownReasons)} currency={currency} />
      {rest.length > 0 && (
        <details className="kg-attention__rest">
          <summary>{t.moreReasons(rest.length)}</summary>
          <ReasonList hits={rest} currency={currency} />
        </details>
      )}
    </>
  )
}

export function ReasonList({ hits, currency }: ReasonsProps) {
  const locale = useLocale()
  return (
    <ul className="kg-attention__reasons">
      {hits.map((hit) => (
        <li key={hit.rule}>{hit.reasons.map((reason) => attentionSentence(reason, currency, locale)).join(' ')}</li>
      ))}
    </ul>
  )
}
