import { PageFrame } from '../../design/PageFrame.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { Texts } from '../../i18n/texts.ts'

const texts = { title: { nb: 'Indikatorer', en: 'Indicators' } } as const satisfies Texts

export function IndicatorsPage() {
  const t = useTexts(texts)
  return <PageFrame title={t.title} />
}
