import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { LoadedPage } from '../../blocks/LoadedPage.tsx'
import { today } from '../../blocks/today.ts'
import { parseSelection } from '../../core/select/selectionAddress.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import { IndicatorBody } from './IndicatorBody.tsx'
import { IndicatorCrumbs, ThemeTag } from './IndicatorHead.tsx'
import { indicatorView } from './indicatorView.ts'
import { texts } from './texts.ts'
import { UnknownIndicator } from './UnknownIndicator.tsx'

/** One indicator, as an instrument: its figures, what they are to be judged by, and where they come from. */
export function IndicatorPage() {
  const t = useTexts(texts)
  const locale = useLocale()
  const search = useSearch({ strict: false })
  const { data: base } = useKnowledgeBase()
  const { selection, invalid } = useMemo(() => parseSelection(search), [search])
  const view = useMemo(
    () => base && indicatorView(base, selection, { today: today(), locale }),
    [base, selection, locale],
  )
  const head = view
    ? {
        title: view.title,
        long: true,
        breadcrumbs: <IndicatorCrumbs />,
        lede: <span className="kg-indicator__subtitle">{view.subtitle}</span>,
        ...(view.theme && { eyebrow: <ThemeTag theme={view.theme} /> }),
      }
    : { title: t.unknownIndicator, breadcrumbs: <IndicatorCrumbs /> }
  return (
    <LoadedPage title={t.indicator} head={() => head}>
      {({ themes }) =>
        view ? (
          <IndicatorBody view={view} selection={selection} invalid={invalid} themes={themes} />
        ) : (
          <UnknownIndicator id={selection.indicatorId} />
        )
      }
    </LoadedPage>
  )
}
