import { useState } from 'react'
import { CollectButton } from '../../blocks/CollectButton.tsx'
import { today } from '../../blocks/today.ts'
import { Icon } from '../../design/Icon.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import { texts } from './texts.ts'
import { themeFigures } from './themeFigures.ts'
import type { ThemeView } from './themeView.ts'

/** The whole theme in one go: its most telling charts for slides, its figures for other tools. */
export function ThemeTake({ view }: { view: ThemeView }) {
  const t = useTexts(texts)
  const figures = themeFigures(view)
  return (
    <section className="kg-wrap kg-theme-take kg-no-print" aria-label={t.take}>
      {figures.length > 0 && (
        <CollectButton figures={() => figures} name={view.name} label={t.takeCharts(figures.length)} />
      )}
      <ThemeData number={view.number} />
    </section>
  )
}

function ThemeData({ number }: { number: string }) {
  const t = useTexts(texts)
  const base = useKnowledgeBase().data
  const theme = base?.themes.find((one) => one.number === number)
  const [told, setTold] = useState('')
  if (!base || !theme) return null
  const take = async () => {
    const [{ themeZip }, { saveFile }] = await Promise.all([
      import('../../export/theme/themeZip.ts'),
      import('../../export/saveFile.ts'),
    ])
    const made = await themeZip(base, theme.id, today())
    if (!made) throw new Error('no theme')
    saveFile({ name: made.name, blob: new Blob([made.bytes], { type: 'application/zip' }) })
    return t.takeDone(made.name)
  }
  const press = () =>
    void take()
      .catch(() => t.takeFailed)
      .then(setTold)
  return (
    <span className="kg-collect">
      <button className="ds-button" data-variant="tertiary" data-size="sm" type="button" onClick={press}>
        <Icon name="download" />
        {t.takeData}
        <span className="kg-subtle"> ({t.takeDataKind})</span>
      </button>
      <span className="kg-small kg-subtle" role="status">
        {told}
      </span>
    </span>
  )
}
