import { dataFileAddress } from '../../blocks/dataFileAddress.ts'
import { nameOfSign } from '../../core/intake/ReadingChoices.ts'
import type { Receipt } from '../../core/intake/Receipt.ts'
import type { ResourceState } from '../../core/model/KnowledgeBase.ts'
import type { TableColumn } from '../../design/TableColumn.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { signText } from '../../i18n/readingWords/signText.ts'
import { textIn, textsIn } from '../../i18n/texts.ts'
import { FileState } from './FileState.tsx'
import { formatSize } from './formatSize.ts'
import { texts } from './texts.ts'

export function fileColumns(locale: Locale): TableColumn<ResourceState>[] {
  const t = textsIn(texts, locale)
  const lang = locale === 'nb' ? undefined : 'nb'
  return [
    {
      id: 'fil',
      header: t.file,
      cell: ({ resource: { title, path } }) => (
        <>
          <span lang={lang}>{title}</span>
          <FilePath path={path} />
        </>
      ),
      sortBy: ({ resource }) => resource.title,
    },
    {
      id: 'tilstand',
      header: t.state,
      cell: (state) => <FileState state={state} />,
      sortBy: ({ state }) => t[state],
    },
    {
      id: 'linjer',
      header: t.lines,
      cell: (state) => <Lines state={state} locale={locale} />,
      sortBy: ({ receipt }) => receipt?.read ?? null,
    },
    {
      id: 'tegnsett',
      header: t.encoding,
      cell: (state) => <Form state={state} locale={locale} />,
      sortBy: ({ receipt, resource }) => receipt?.encoding ?? resource.encoding,
    },
    {
      id: 'storrelse',
      header: t.size,
      numeric: true,
      cell: ({ receipt }) =>
        receipt === null ? (
          <span className="kg-data__missing">{t.sizeUnknown}</span>
        ) : (
          formatSize(receipt.bytes, locale)
        ),
      sortBy: ({ receipt }) => receipt?.bytes ?? null,
    },
  ]
}

/** A file that the reader has brought has a name and no address. */
function FilePath({ path }: { path: string }) {
  const address = dataFileAddress(path)
  return address === '' ? (
    <span className="kg-data__path">{path}</span>
  ) : (
    <a className="kg-data__path" href={address} download>
      {path}
    </a>
  )
}

/** How the package says that the file is written. */
function Form({ state: { receipt, resource }, locale }: { state: ResourceState; locale: Locale }) {
  const t = textsIn(texts, locale)
  const { delimiter, decimalChar } = resource.dialect
  const word = (sign: string) => textIn(signText(nameOfSign(sign)), locale)
  return (
    <>
      <p>{receipt?.encoding ?? resource.encoding}</p>
      {resource.schema !== null && /\.csv$/i.test(resource.path) && (
        <p className="kg-small kg-subtle">{t.signs(word(delimiter), word(decimalChar))}</p>
      )}
    </>
  )
}

/** The account of a file's lines, as a sum. */
function Lines({ state: { receipt, resource, state }, locale }: { state: ResourceState; locale: Locale }) {
  const t = textsIn(texts, locale)
  if (receipt === null) {
    const isTable = resource.schema !== null || state !== 'ok'
    return <span className="kg-data__missing">{isTable ? t.noneRead : t.noReceipt}</span>
  }
  const count = (part: keyof Pick<Receipt, 'read' | 'header' | 'loaded' | 'setAside' | 'blank'>) =>
    formatNumber(receipt[part], 0, locale)
  return (
    <div>
      <p className="kg-number">{count('read')}</p>
      <p className="kg-small kg-subtle">
        = {t.receipt(count('header'), count('loaded'), count('setAside'), count('blank'))}
      </p>
    </div>
  )
}
