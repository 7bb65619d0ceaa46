import { useEffect, useRef } from 'react'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { PageFrame } from '../../design/PageFrame.tsx'
import { Section } from '../../design/Section.tsx'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import type { OpenedFile } from '../../load/intakeMessages.ts'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import { DeliverySection } from './DeliverySection.tsx'
import { DropSection } from './DropSection.tsx'
import { FileResult } from './FileResult.tsx'
import { FoundPackage } from './FoundPackage.tsx'
import { MappingSection } from './MappingSection.tsx'
import { mappingTexts } from './mappingTexts.ts'
import { OpenedFiles } from './OpenedFiles.tsx'
import './open.css'
import { useOpenSession } from './openSession.ts'
import { openTexts } from './openTexts.ts'
import { RegisterPart } from './RegisterPart.tsx'
import { receiptTexts } from './receiptTexts.ts'
import { useMappedFile } from './useMappedFile.ts'

/** Opens any table: reads it, asks, shows what it says, and puts it among the others. */
export function OpenPage() {
  const t = useTexts(openTexts)
  const { data: base } = useKnowledgeBase()
  const { files, shownId, found, revision } = useOpenSession()
  const locale = useLocale()
  const receipt = useTexts(receiptTexts)
  const shown = files.find(({ id }) => id === shownId)
  const told = ({ path, reading: { outcome, receipt: lines } }: OpenedFile) => {
    const [loaded, read] = [formatNumber(lines.loaded, 0, locale), formatNumber(lines.read, 0, locale)]
    return `${path}: ${outcome === 'read' ? receipt.loaded(loaded, read) : t[outcome]}`
  }
  const result = useRef<HTMLElement>(null)
  useEffect(() => {
    // Those who cannot see the page are taken to what has come of the file.
    if (shown && revision > 0) result.current?.focus({ preventScroll: false })
  }, [shown, revision])
  return (
    <PageFrame title={t.title} lede={t.lede}>
      <DropSection />
      {found && <FoundPackage found={found} />}
      <section ref={result} tabIndex={-1} className="kg-open__result" aria-label={shown && told(shown)}>
        {files.length > 1 && <OpenedFiles files={files} shownId={shownId} />}
        {shown && (
          <FileResult file={shown} ahead={base && <ChartLink base={base} file={shown} revision={revision} />} />
        )}
      </section>
      {base && shown?.reading.outcome === 'read' && (
        <FileUses key={`${shown.id}\n${revision}`} base={base} file={shown} revision={revision} />
      )}
    </PageFrame>
  )
}

interface ReadFile {
  readonly base: KnowledgeBase
  readonly file: OpenedFile
  readonly revision: number
}

/** The chart stands below the receipt and the columns: those who came for it need not walk through them. */
function ChartLink({ base, file, revision }: ReadFile) {
  const t = useTexts(openTexts)
  const { mapped } = useMappedFile(base, file, revision)
  if (!mapped || mapped.rowCount === 0 || mapped.isTooMany) return null
  return (
    <p className="kg-open__ahead">
      <a href="#tegning">{t.toChart}</a>
    </p>
  )
}

function FileUses({ base, file, revision }: ReadFile) {
  const t = useTexts(mappingTexts)
  const { mapping, mapped, frame } = useMappedFile(base, file, revision)
  if (!mapping) {
    return (
      <Section title={t.title}>
        <p className="kg-subtle">{t.working}</p>
      </Section>
    )
  }
  return (
    <>
      <MappingSection file={file} mapping={mapping} mapped={mapped} frame={frame} />
      {mapped && mapped.rowCount > 0 && (
        <DeliverySection base={base} file={file} mapped={mapped} mapping={mapping} frame={frame} />
      )}
      <RegisterPart file={file} />
    </>
  )
}
