import type { Theme } from '../../core/model/Theme.ts'
import { PageFrame } from '../../design/PageFrame.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { ThemeLinks } from './ThemeLinks.tsx'
import { texts } from './texts.ts'

/** The way on from an address that names no theme. */
export function UnknownTheme({ themes, id }: { themes: readonly Theme[]; id: string }) {
  const t = useTexts(texts)
  const lede = id === '' ? t.choose : t.unknownReason(id)
  return (
    <PageFrame title={id === '' ? t.allThemes : t.unknownTheme} lede={themes.length === 0 ? t.noThemes : lede}>
      <ThemeLinks themes={themes} current={null} />
    </PageFrame>
  )
}
