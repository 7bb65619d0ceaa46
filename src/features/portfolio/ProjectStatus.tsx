import { Tag } from '../../design/Tag.tsx'
import { formatDuration } from '../../i18n/formatDuration.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { ProjectView } from './projectView.ts'
import { freshDays, isOver } from './statusAge.ts'
import { texts } from './texts.ts'

/** When a project was last reported, and that it is long ago where more is to be expected. */
export function ProjectStatus({ row: { project, statusAge } }: { row: Pick<ProjectView, 'project' | 'statusAge'> }) {
  const t = useTexts(texts)
  const locale = useLocale()
  if (statusAge === null) return <span className="kg-project__missing">{t.neverReported}</span>
  return (
    <div className="kg-project__status">
      <p className="kg-number">{formatDate(project.statusDate, locale)}</p>
      {statusAge > freshDays && !isOver(project) && (
        <Tag tone="warm" plain>
          {t.notUpdated(formatDuration(statusAge, locale))}
        </Tag>
      )}
    </div>
  )
}
