import { Icon } from '../../design/Icon.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { PresentAct } from './presentAct.ts'
import { texts } from './texts.ts'

interface PresentControlsProps {
  readonly at: number
  readonly count: number
  readonly hasNotes: boolean
  readonly act: (asked: PresentAct) => void
}

/** The same as the keys do, for hands on a mouse or a screen. In full screen it shows when it is reached for. */
export function PresentControls({ at, count, hasNotes, act }: PresentControlsProps) {
  const t = useTexts(texts)
  const tools = [
    { act: 'notes', label: t.notes, key: 'N', isPressed: hasNotes },
    { act: 'blank', label: t.blank, key: 'B', isPressed: undefined },
    { act: 'colours', label: t.colours, key: 'C', isPressed: undefined },
    { act: 'fullScreen', label: t.fullScreen, key: 'F', isPressed: undefined },
    { act: 'end', label: t.end, key: 'Esc', isPressed: undefined },
  ] as const
  return (
    <nav className="kg-present__controls" aria-label={t.controls}>
      <button {...button} disabled={at === 0} aria-keyshortcuts="ArrowLeft PageUp" onClick={() => act('previous')}>
        <Icon name="arrow" />
        {t.previous}
      </button>
      <span className="kg-number kg-small">{t.slide(at + 1, count)}</span>
      <button
        {...button}
        disabled={at === count - 1}
        aria-keyshortcuts="ArrowRight PageDown"
        onClick={() => act('next')}
      >
        {t.next}
        <Icon name="arrow" />
      </button>
      {tools.map((tool) => (
        <button
          {...button}
          key={tool.act}
          aria-pressed={tool.isPressed}
          aria-keyshortcuts={tool.key === 'Esc' ? 'Escape' : tool.key}
          onClick={() => act(tool.act)}
        >
          {tool.label} <span className="kg-present__key">{tool.key}</span>
        </button>
      ))}
    </nav>
  )
}

const button = { className: 'ds-button', 'data-variant': 'tertiary', 'data-size': 'sm', type: 'button' } as const
