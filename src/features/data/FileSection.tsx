import { dataFileAddress } from '../../blocks/dataFileAddress.ts'
import { useTableWords } from '../../blocks/useTableWords.ts'
import { DataTable } from '../../design/DataTable.tsx'
import { Section } from '../../design/Section.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { DataPageView } from './dataView.ts'
import { fileColumns } from './fileColumns.tsx'
import { texts } from './texts.ts'

/** Every file of the package: how it fared, what became of its lines, and the file itself. */
export function FileSection({ view }: { view: DataPageView }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const words = useTableWords()
  const title = view.ok === view.opened ? t.allRead(view.opened) : t.someRead(view.ok, view.opened)
  const descriptor = dataFileAddress('datapackage.json')
  return (
    <Section id="filer" title={title} intro={t.filesIntro(view.unread)}>
      <div className="kg-data__files">
        <DataTable
          caption={t.files}
          captionHidden
          columns={fileColumns(locale)}
          rows={view.resources}
          rowKey={({ resource }) => resource.name}
          words={words}
        />
      </div>
      {descriptor !== '' && (
        <p className="kg-data__descriptor">
          <a href={descriptor} download>
            {t.descriptor}
          </a>
        </p>
      )}
    </Section>
  )
}
