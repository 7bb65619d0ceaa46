import { Section } from '../../design/Section.tsx'
import { Tag, type Tone } from '../../design/Tag.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { OpenedFile } from '../../load/intakeMessages.ts'
import { showFile } from './openSession.ts'
import { openTexts } from './openTexts.ts'

const tones: Record<OpenedFile['reading']['outcome'], Tone> = {
  read: 'success',
  question: 'warning',
  refused: 'danger',
}

/** Every file that has been opened, how it fared, and which one is looked at. */
export function OpenedFiles({ files, shownId }: { files: readonly OpenedFile[]; shownId: number | null }) {
  const t = useTexts(openTexts)
  return (
    <Section title={t.opened}>
      <ul className="kg-open__files">
        {files.map(({ id, path, reading }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === shownId} onClick={() => showFile(id)}>
              <span>{path}</span>
              <Tag tone={tones[reading.outcome]}>{t[reading.outcome]}</Tag>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
