import type { Issue } from '../core/issue/Issue.ts'
import { Icon } from '../design/Icon.tsx'
import { saveFile } from '../export/saveFile.ts'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { issueCsv } from './issueCsv.ts'
import { issueTexts } from './issueTexts.ts'

interface IssueSaveProps {
  /** What the file is called, without its ending. */
  readonly name: string
  /** All of them, asked for when somebody wants the list. */
  readonly all: () => Promise<readonly Issue[]>
}

/** The whole list of faults as a file. */
export function IssueSave({ name, all }: IssueSaveProps) {
  const t = useTexts(issueTexts)
  const locale = useLocale()
  const save = async () => {
    const blob = new Blob([issueCsv(await all(), locale)], { type: 'text/csv;charset=utf-8' })
    saveFile({ name: `${name}.csv`, blob })
  }
  return (
    <button
      className="ds-button kg-issues__save"
      data-variant="tertiary"
      data-size="sm"
      type="button"
      onClick={() => void save()}
    >
      <Icon name="download" />
      {t.save}
    </button>
  )
}
