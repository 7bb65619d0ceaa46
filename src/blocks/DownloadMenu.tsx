import { type MouseEvent, useState } from 'react'
import type { ChartSpec } from '../chart/ChartSpec.ts'
import type { Selection } from '../core/select/Selection.ts'
import { Disclosure } from '../design/Disclosure.tsx'
import type { ChartSubject } from '../export/ChartSubject.ts'
import type { FileFormat } from '../export/makeFile.ts'
import { reuseForbidden } from '../export/reuseForbidden.ts'
import { useLocale, useTexts } from '../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../load/useKnowledgeBase.ts'
import { CollectFigure } from './CollectFigure.tsx'
import './DownloadMenu.css'
import { downloadTexts } from './downloadTexts.ts'
import { type Extent, ExtentChoice } from './ExtentChoice.tsx'
import { EmbedButton } from './embedBox/EmbedButton.tsx'
import { type PictureChoice, PictureChoices } from './PictureChoices.tsx'
import { today } from './today.ts'
import { useDownload } from './useDownload.ts'

interface DownloadMenuProps {
  readonly spec: ChartSpec
  /** What the chart is of; null for a chart of something else. */
  readonly indicatorId: string | null
  /** The other indicator, of a chart that has places by two. */
  readonly againstId?: string
  readonly asMultiples?: boolean
  /** What the chart shows, for a chart that can be put in the reader's collection or in another page. */
  readonly selection?: Selection
}

const figureFormats = ['excelCsv', 'machineCsv', 'xlsx', 'json'] as const

/** The chart as files: pictures in the size one needs, an editable slide, and the figures. Nothing is loaded until it is asked for. */
export function DownloadMenu({ spec, indicatorId, againstId, asMultiples = false, selection }: DownloadMenuProps) {
  const t = useTexts(downloadTexts)
  const locale = useLocale()
  const base = useKnowledgeBase().data
  const [wish, setWish] = useState<PictureChoice>({ size: 'shown', scale: 2 })
  const [extent, setExtent] = useState<Extent>('shownFigures')
  const indicator = base?.indicators.get(indicatorId ?? '') ?? null
  const { told, download, copyPicture } = useDownload(async (format): Promise<ChartSubject> => {
    const against = base?.indicators.get(againstId ?? '') ?? null
    const subject = { spec, indicator, against, locale, today: today(), link: window.location.href }
    if (!base || extent === 'shownFigures' || !figureFormats.some((one) => one === format)) return subject
    const { allFigures } = await import('../export/data/allFigures.ts')
    return allFigures(base, subject)
  })
  const forbidden = reuseForbidden({ spec }, locale)
  const wishAt = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const shownWidth = Math.max(480, currentTarget.closest('figure')?.clientWidth ?? 800)
    return { ...wish, shownWidth, asMultiples }
  }
  const button = (format: FileFormat) => (
    <FileButton
      key={format}
      label={t[format]}
      disabled={forbidden !== null && isData(format)}
      onPress={(event) => void download(format, wishAt(event))}
    />
  )
  return (
    <div className="kg-download kg-no-print">
      {selection && (
        <div className="kg-cluster">
          <CollectFigure selection={selection} spec={spec} asMultiples={asMultiples} />
          <EmbedButton spec={spec} selection={selection} />
        </div>
      )}
      <Disclosure summary={t.download}>
        <fieldset className="kg-download__group">
          <legend>{t.pictures}</legend>
          <PictureChoices wish={wish} onChoice={setWish} />
          {button('png')}
          {button('svg')}
          <FileButton label={t.copyPicture} onPress={(event) => void copyPicture(wishAt(event))} />
        </fieldset>
        <fieldset className="kg-download__group">
          <legend>{t.slides}</legend>
          {button('pptx')}
        </fieldset>
        <fieldset className="kg-download__group">
          <legend>{t.figures}</legend>
          {indicator && <ExtentChoice extent={extent} onChoice={setExtent} />}
          {figureFormats.map(button)}
        </fieldset>
        {forbidden !== null && <p className="kg-small">{forbidden}</p>}
        <p className="kg-small kg-subtle" role="status">
          {told}
        </p>
      </Disclosure>
    </div>
  )
}

/** A slide has the figures in it, for anyone to take out. */
function isData(format: FileFormat): boolean {
  return format !== 'png' && format !== 'svg'
}

interface FileButtonProps {
  readonly label: string
  readonly disabled?: boolean
  readonly onPress: (event: MouseEvent<HTMLElement>) => void
}

/** Mouse and keyboard both press it, and so get the same file. */
function FileButton({ label, disabled = false, onPress }: FileButtonProps) {
  return (
    <button
      className="ds-button"
      data-variant="secondary"
      data-size="sm"
      type="button"
      disabled={disabled}
      onClick={onPress}
    >
      {label}
    </button>
  )
}
