import { ExternalLink } from '../../blocks/ExternalLink.tsx'
import { registerWord } from '../../blocks/registerWords.ts'
import { parsePeriod } from '../../core/model/Period.ts'
import type { Source } from '../../core/model/Source.ts'
import type { TableColumn } from '../../design/TableColumn.ts'
import { Tag, type Tone } from '../../design/Tag.tsx'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { DataPageView } from './dataView.ts'
import { kindWords, reuseWords } from './dataWords.ts'
import type { SourceFare, SourceUse } from './sourceUses.ts'
import { texts } from './texts.ts'

export const sourceColumnNames = [
  'tittel',
  'utgiver',
  'slag',
  'bruk',
  'lisens',
  'hentet',
  'oppdatert',
  'neste',
  'gjenbruk',
] as const

export function sourceColumns(uses: DataPageView['uses'], locale: Locale): TableColumn<Source>[] {
  const t = textsIn(texts, locale)
  const lang = locale === 'nb' ? undefined : 'nb'
  return [
    {
      id: 'tittel',
      header: t.source,
      cell: ({ id, url, title }) => (
        <span id={`kilde-${id}`} lang={lang}>
          <ExternalLink url={url}>{title}</ExternalLink>
        </span>
      ),
      sortBy: ({ title }) => title,
    },
    {
      id: 'utgiver',
      header: t.publisher,
      cell: ({ publisher }) => <span lang={lang}>{publisher}</span>,
      sortBy: ({ publisher }) => publisher,
    },
    {
      id: 'slag',
      header: t.kind,
      cell: ({ kind, format }) => (
        <>
          <p>{registerWord(kindWords, kind, locale)}</p>
          {format !== '' && (
            <p className="kg-small kg-subtle" lang={lang}>
              {format}
            </p>
          )}
        </>
      ),
      sortBy: ({ kind }) => kind,
    },
    {
      id: 'bruk',
      header: t.inUse,
      cell: ({ id }) => <UseCell use={uses.get(id)} locale={locale} />,
      sortBy: ({ id }) => uses.get(id)?.rows ?? null,
    },
    {
      id: 'lisens',
      header: t.licence,
      cell: ({ licence, licenceNote }) => (
        <div>
          <p className={licence === '' ? 'kg-data__missing' : undefined}>{licence || t.notStated}</p>
          {licenceNote !== '' && (
            <p className="kg-small kg-subtle" lang={lang}>
              {licenceNote}
            </p>
          )}
        </div>
      ),
      sortBy: ({ licence }) => licence || null,
    },
    dateColumn('hentet', t.retrieved, ({ retrieved }) => retrieved, locale),
    dateColumn('oppdatert', t.updated, ({ updated }) => updated, locale),
    dateColumn('neste', t.nextUpdate, ({ nextUpdate }) => nextUpdate, locale),
    {
      id: 'gjenbruk',
      header: t.reuse,
      cell: ({ reuse }) => registerWord(reuseWords, reuse, locale),
      sortBy: ({ reuse }) => reuse,
    },
  ]
}

const tones: Record<SourceFare, Tone> = {
  ok: 'success',
  partial: 'warning',
  copy: 'warm',
  lost: 'danger',
  unread: 'mangler',
  unused: 'mangler',
}

/** How many rows of the source are in use, and how the files they stand in have fared. */
function UseCell({ use = { rows: 0, fare: 'unused' }, locale }: { use: SourceUse | undefined; locale: Locale }) {
  const t = textsIn(texts, locale)
  const isPlain = use.fare === 'ok' || use.fare === 'unread' || use.fare === 'unused'
  return (
    <>
      {use.rows > 0 && <p className="kg-number">{t.rows(use.rows, formatNumber(use.rows, 0, locale))}</p>}
      <Tag tone={tones[use.fare]} plain={isPlain}>
        {t[fareWords[use.fare]]}
      </Tag>
    </>
  )
}

const fareWords = {
  ok: 'ok',
  partial: 'partial',
  copy: 'fareCopy',
  lost: 'fareLost',
  unread: 'fareUnread',
  unused: 'fareUnused',
} as const satisfies Record<SourceFare, keyof typeof texts>

function dateColumn(id: string, header: string, of: (source: Source) => string, locale: Locale): TableColumn<Source> {
  const t = textsIn(texts, locale)
  return {
    id,
    header,
    cell: (source) => {
      const isKnown = parsePeriod(of(source)) !== null
      const words = of(source) === '' ? t.notStated : formatDate(of(source), locale)
      return <span className={isKnown ? 'kg-number' : 'kg-data__missing'}>{words}</span>
    },
    sortBy: (source) => parsePeriod(of(source))?.start ?? null,
  }
}
