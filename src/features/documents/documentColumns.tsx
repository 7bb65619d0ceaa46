import { registerWord } from '../../blocks/registerWords.ts'
import { SubThemeList } from '../../blocks/SubThemeList.tsx'
import type { GoverningDocument } from '../../core/model/GoverningDocument.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { softHyphens } from '../../design/softHyphens.ts'
import type { TableColumn } from '../../design/TableColumn.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import { DocumentDate } from './DocumentDate.tsx'
import { DocumentStatus } from './DocumentStatus.tsx'
import { DocumentTitle } from './DocumentTitle.tsx'
import type { DocumentRow } from './documentsView.ts'
import { levelWords, statusWords, typeWords } from './documentWords.ts'
import { texts } from './texts.ts'

export const documentColumnNames = ['tittel', 'dato', 'utgiver', 'status'] as const

export function documentColumns(themes: readonly Theme[], locale: Locale): TableColumn<DocumentRow>[] {
  const t = textsIn(texts, locale)
  const dataLanguage = locale === 'nb' ? undefined : 'nb'
  return [
    {
      id: 'tittel',
      header: t.document,
      cell: ({ document }) => <DocumentTitle document={document} />,
      sortBy: ({ document }) => document.title,
    },
    {
      id: 'dato',
      header: t.date,
      cell: (row) => <DocumentDate row={row} />,
      sortBy: ({ time }) => time,
    },
    {
      id: 'utgiver',
      header: t.issuer,
      cell: ({ document }) => (
        <div>
          <p lang={dataLanguage}>{softHyphens(document.issuer)}</p>
          <p className="kg-small kg-subtle">{kindOf(document, locale)}</p>
        </div>
      ),
      sortBy: ({ document }) => document.issuer || null,
    },
    {
      id: 'status',
      header: t.status,
      cell: (row) => <DocumentStatus row={row} />,
      sortBy: ({ document }) => Object.keys(statusWords).indexOf(document.status),
    },
    {
      id: 'om',
      header: t.about,
      cell: ({ document }) => (
        <div className="kg-document__about">
          <p lang={dataLanguage}>{document.summary}</p>
          <SubThemeList themes={themes} ids={document.subThemeIds} />
        </div>
      ),
    },
  ]
}

/** `Nasjonalt, strategi`; an act is on the level of acts already. */
function kindOf({ level, type }: GoverningDocument, locale: Locale): string {
  const words = registerWord(levelWords, level, locale)
  return type === level ? words : `${words}, ${registerWord(typeWords, type, locale)}`
}
