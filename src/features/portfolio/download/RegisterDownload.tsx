import { Section } from '../../../design/Section.tsx'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { FormatButtons } from './FormatButtons.tsx'
import type { RegisterFormat } from './makeRegisterFile.ts'
import { portfolioDownloadTexts } from './portfolioDownloadTexts.ts'
import { useFileMaking } from './useFileMaking.ts'
import './viewDownloads.css'

/** The projects shown as a register that can be put in again. */
export function RegisterDownload({ view: { rows, inView } }: { view: PortfolioView }) {
  const t = useTexts(portfolioDownloadTexts)
  const { told, make } = useFileMaking()
  const save = (format: RegisterFormat) =>
    make(async () => {
      const { makeRegisterFile } = await import('./makeRegisterFile.ts')
      const name = `${inView.kind === 'example' ? 'oppdiktet-' : ''}prosjektregister-${inView.reference}`
      return makeRegisterFile(
        format,
        rows.map(({ project }) => project),
        name,
      )
    })
  return (
    <Section id="registeret" screenOnly title={t.register} intro={t.registerLong(rows.length, inView.measured.length)}>
      <div className="kg-view-files kg-no-print">
        <FormatButtons legend={t.figures} formats={['xlsx', 'excelCsv', 'machineCsv', 'json']} onPress={save} />
        <p className="kg-small kg-subtle" role="status">
          {told}
        </p>
      </div>
    </Section>
  )
}
