import type { ChartSubject } from '../../export/ChartSubject.ts'
import { freezeChart, frozenPath, printFrozenCopy } from '../../export/embed/FrozenCopy.ts'
import { frozenPage } from '../../export/embed/frozenPage.ts'
import { saveFile } from '../../export/saveFile.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { embedBoxTexts } from './embedBoxTexts.ts'

interface FrozenFilesProps {
  readonly subject: ChartSubject
  readonly asMultiples: boolean
}

/** The figures of today as files: one for the site to keep, and one that stands alone. */
export function FrozenFiles({ subject, asMultiples }: FrozenFilesProps) {
  const t = useTexts(embedBoxTexts)
  const copy = freezeChart(subject, asMultiples)
  const save = (name: string, type: string, content: string) => saveFile({ name, blob: new Blob([content], { type }) })
  return (
    <div className="kg-embed-box__frozen">
      <p className="kg-small">{t.frozenHow(`data/${frozenPath(copy.name)}`)}</p>
      <div className="kg-cluster">
        <button
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="button"
          onClick={() => save(`${copy.name}.json`, 'application/json', printFrozenCopy(copy))}
        >
          {t.frozenFile}
        </button>
        <button
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="button"
          onClick={() => save(`${copy.name}.html`, 'text/html', frozenPage(subject, copy))}
        >
          {t.frozenPage}
        </button>
      </div>
      <p className="kg-small kg-subtle">{t.frozenPageHow}</p>
    </div>
  )
}
