import { useLayoutEffect, useMemo, useState } from 'react'
import { ChartFigure, type FigureTab } from '../../blocks/ChartFigure.tsx'
import { today } from '../../blocks/today.ts'
import type { ChartSpec } from '../../chart/ChartSpec.ts'
import type { Selection } from '../../core/select/Selection.ts'
import type { EmbedView } from '../../export/embed/EmbedView.ts'
import { embedTexts } from '../../export/embed/embedTexts.ts'
import { type FrozenCopy, figuresPrint } from '../../export/embed/FrozenCopy.ts'
import { subjectLink } from '../../export/subjectLink.ts'
import { subjectOfSelection } from '../../export/subjectOfSelection.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import { texts } from './texts.ts'

/** Why the figure that was asked for cannot be shown. */
export type LiveFailure = 'failed' | 'unknown' | 'noCopy'

interface LiveEmbedProps {
  readonly view: EmbedView
  readonly copy: FrozenCopy | null
  readonly onShown: () => void
  readonly onFailed: (why: LiveFailure) => void
}

/** The figure of an embed as one can work with it, with the data of today or those of a frozen copy. */
export function LiveEmbed({ view, copy, onShown, onFailed }: LiveEmbedProps) {
  const locale = useLocale()
  const { data: base, isError } = useKnowledgeBase()
  const [selection, select] = useState<Selection>(view.selection)
  const fresh = useMemo(
    () => (base ? subjectOfSelection(base, selection, { locale, today: today(), site: '' }) : null),
    [base, selection, locale],
  )
  const focus = selection.focus
  const spec = copy ? { ...copy.spec, focus: focus ?? copy.spec.focus } : fresh?.spec
  const failure: LiveFailure | null = spec ? null : isError ? 'failed' : base ? 'unknown' : null
  const isShown = spec !== undefined
  useLayoutEffect(() => {
    if (isShown) onShown()
    else if (failure) onFailed(failure)
  }, [isShown, failure, onShown, onFailed])
  if (!spec) return null
  const isNewer = copy !== null && fresh !== null && figuresPrint(fresh.spec) !== figuresPrint(copy.spec)
  return (
    <LiveFigure
      spec={spec}
      tab={selection.tab}
      asMultiples={copy ? copy.asMultiples : fresh?.asMultiples === true}
      onFocus={(key) => select({ ...selection, focus: key })}
      foot={
        <LiveFoot selection={selection} copy={copy} isNewer={isNewer} leftOut={copy ? [] : (fresh?.leftOut ?? [])} />
      }
    />
  )
}

interface LiveFigureProps {
  readonly spec: ChartSpec
  readonly tab: FigureTab
  readonly asMultiples: boolean
  readonly onFocus: (key: string | null) => void
  readonly foot: React.ReactNode
}

/** Asked for as a table it has tabs; else the table is under the chart, as on the page that was built. */
function LiveFigure({ spec, tab: first, asMultiples, onFocus, foot }: LiveFigureProps) {
  const [tab, setTab] = useState(first)
  const tabs = first === 'graf' ? {} : { tab, onTab: setTab }
  return (
    <ChartFigure
      spec={spec}
      headingLevel={2}
      interactive
      asMultiples={asMultiples}
      onFocus={onFocus}
      actions={foot}
      {...tabs}
    />
  )
}

interface LiveFootProps {
  readonly selection: Selection
  readonly copy: FrozenCopy | null
  readonly isNewer: boolean
  readonly leftOut: readonly string[]
}

function LiveFoot({ selection, copy, isNewer, leftOut }: LiveFootProps) {
  const locale = useLocale()
  const words = useTexts(embedTexts)
  const t = useTexts(texts)
  return (
    <p className="kg-small kg-subtle kg-embed__foot">
      {copy && <span>{words.frozenOn(formatDate(copy.made, locale), copy.name)}</span>}
      {isNewer && <strong>{t.newer}</strong>}
      {leftOut.length > 0 && <strong>{t.leftOut(leftOut.join(', '))}</strong>}
      <a href={subjectLink(import.meta.env.BASE_URL, selection, locale)} target="_blank" rel="noopener">
        {words.seeOnSite}
      </a>
    </p>
  )
}
