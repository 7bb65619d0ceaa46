import { useState } from 'react'
import type { MadeFile } from '../../../export/makeFile.ts'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { portfolioDownloadTexts } from './portfolioDownloadTexts.ts'

/** Makes a file, hands it over, and tells in words how it went. */
export function useFileMaking() {
  const t = useTexts(portfolioDownloadTexts)
  const [told, setTold] = useState('')
  const make = async (work: () => Promise<MadeFile>) => {
    setTold(t.making)
    try {
      const [file, { saveFile }] = await Promise.all([work(), import('../../../export/saveFile.ts')])
      saveFile(file)
      setTold(t.saved(file.name))
    } catch {
      setTold(t.failed)
    }
  }
  return { told, make }
}
