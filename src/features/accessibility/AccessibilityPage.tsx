import { PageFrame } from '../../design/PageFrame.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { Texts } from '../../i18n/texts.ts'

const texts = { title: { nb: 'Tilgjengelighetserklæring', en: 'Accessibility statement' } } as const satisfies Texts

export function AccessibilityPage() {
  const t = useTexts(texts)
  return <PageFrame title={t.title} />
}
