import { PageFrame } from '../../design/PageFrame.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { Texts } from '../../i18n/texts.ts'

const texts = { title: { nb: 'Data og kilder', en: 'Data and sources' } } as const satisfies Texts

export function DataPage() {
  const t = useTexts(texts)
  return <PageFrame title={t.title} />
}
