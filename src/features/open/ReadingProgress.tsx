import { ProgressBar } from '../../design/ProgressBar.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { IntakeProgress } from '../../load/intakeMessages.ts'
import { fileSize } from './fileSize.ts'
import { openTexts } from './openTexts.ts'

/** Which file is on its way: how many there are, or how much has come of the only one. */
export function ReadingProgress({ progress }: { progress: IntakeProgress }) {
  const t = useTexts(openTexts)
  const locale = useLocale()
  const { path, done, total, bytes = { read: 0, size: 0 } } = progress
  const [read, size] = [fileSize(bytes.read, locale), fileSize(bytes.size, locale)]
  if (total > 1) {
    return <ProgressBar label={t.reading} text={t.readingOne(path, done + 1, total)} value={done / total} />
  }
  // What has come is read, and nobody knows how long that takes.
  if (bytes.read === bytes.size) {
    return <ProgressBar label={t.reading} text={bytes.size === 0 ? path : t.readingSize(path, size)} />
  }
  if (bytes.size === 0) return <ProgressBar label={t.fetching} text={t.readingSize(path, read)} />
  return <ProgressBar label={t.fetching} text={t.readingBytes(path, read, size)} value={bytes.read / bytes.size} />
}
