import { ExternalLink } from '../../blocks/ExternalLink.tsx'
import { registerWord } from '../../blocks/registerWords.ts'
import { parsePeriod } from '../../core/model/Period.ts'
import type { Source } from '../../core/model/Source.ts'
import type { TableColumn } from '../../design/TableColumn.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { kindWords, reuseWords } from './dataWords.ts'
import { texts } from './texts.ts'

export const sourceColumnNames = [
  'tittel',
  'utgiver',
  'slag',
  'lisens',
  'hentet',
  'oppdatert',
  'neste',
  'gjenbruk',
] as const

export function sourceColumns(locale: Locale): TableColumn<Source>[] {
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
      cell: ({ kind }) => registerWord(kindWords, kind, locale),
      sortBy: ({ kind }) => kind,
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
