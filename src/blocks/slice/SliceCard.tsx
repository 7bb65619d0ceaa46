import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CubeShape } from '../../core/aggregate/cube/CubeShape.ts'
import type { Resource } from '../../core/descriptor/Resource.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Slice } from '../../core/model/Slice.ts'
import { parsePivot } from '../../core/select/pivotAddress.ts'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Skeleton } from '../../design/Skeleton.tsx'
import { formatTimestamp } from '../../i18n/formatTimestamp.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { useCube } from '../../load/useCube.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { chartOfSlice } from './chartOfSlice.ts'
import { gridView } from './gridView.ts'
import { pivotTexts } from './pivotTexts.ts'
import { usePivot } from './usePivot.ts'
import { usePivotFrame } from './usePivotFrame.ts'

interface SliceCardProps {
  readonly base: KnowledgeBase
  readonly slice: Slice
}

/** A slice of a statistics table as a figure of its own, counted from the table each time. */
export function SliceCard({ base, slice }: SliceCardProps) {
  const t = useTexts(pivotTexts)
  const locale = useLocale()
  const table = slice.address.id ?? ''
  const resource = base.resources.find((state) => state.resource.name === table && state.resource.role === 'statistics')
  const { data, error } = useCube(resource?.resource.name ?? '')
  if (!resource) return <EmptyState reason={t.noTable(slice.id, table)} />
  if (error !== null || data?.shape === null) return <EmptyState reason={t.unreadTable(resource.resource.title)} />
  if (data === undefined) return <Skeleton block="table" count={6} />
  const { shape, copy } = data
  const figure = <SliceFigure base={base} slice={slice} resource={resource.resource} shape={shape} />
  if (copy === undefined) return figure
  return (
    <div>
      {figure}
      <p className="kg-small">{t.copyShown(formatTimestamp(new Date(copy.at), locale))}</p>
    </div>
  )
}

interface SliceFigureProps extends SliceCardProps {
  readonly resource: Resource
  readonly shape: CubeShape
}

function SliceFigure({ base, slice, resource, shape }: SliceFigureProps) {
  const t = useTexts(pivotTexts)
  const selection = useMemo(() => parsePivot(slice.address).selection, [slice])
  const frame = usePivotFrame({ base, resource, shape }, selection)
  if (frame === null) return <EmptyState reason={t.unreadTable(resource.title)} />
  return <CountedFigure slice={slice} frame={frame} />
}

function CountedFigure({ slice, frame }: Pick<SliceCardProps, 'slice'> & { frame: Parameters<typeof usePivot>[0] }) {
  const t = useTexts(pivotTexts)
  const locale = useLocale()
  const { answers, counted } = usePivot(frame)
  const drawn = useMemo(
    () =>
      answers && counted ? chartOfSlice(gridView(counted, answers, { mostColumns: Number.POSITIVE_INFINITY })) : null,
    [answers, counted],
  )
  if (drawn === null) return <Skeleton block="table" count={6} />
  if ('refused' in drawn) return <EmptyState reason={t[drawn.refused]} />
  const title = inLocale(slice.title, locale)
  return (
    <ChartFigure
      spec={{ ...drawn.spec, id: slice.id, headline: title }}
      headingLevel={3}
      actions={
        <Link className="kg-small" to="/statistikk/" search={slice.address}>
          {t.openTable}
          <span className="kg-visually-hidden">: {title}</span>
        </Link>
      }
    />
  )
}
