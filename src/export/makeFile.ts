import type { SlideTemplate } from '../chart/pptx/SlideTemplate.ts'
import type { ChartSubject } from './ChartSubject.ts'
import { fileName } from './fileName.ts'
import type { PictureWish } from './picture/PictureSize.ts'

export type FileFormat = 'png' | 'svg' | 'pptx' | 'excelCsv' | 'machineCsv' | 'xlsx' | 'json'

export interface MadeFile {
  readonly name: string
  readonly blob: Blob
}

export interface FileWish extends PictureWish {
  /** Reads the municipality's slide template. */
  readonly readTemplate: () => Promise<SlideTemplate>
}

const kinds: Record<FileFormat, { readonly ending: string; readonly type: string }> = {
  png: { ending: '.png', type: 'image/png' },
  svg: { ending: '.svg', type: 'image/svg+xml' },
  pptx: { ending: '.pptx', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  // Text in a Blob is always UTF-8, whatever else is claimed.
  excelCsv: { ending: '.csv', type: 'text/csv;charset=utf-8' },
  machineCsv: { ending: '_maskin.csv', type: 'text/csv;charset=utf-8' },
  xlsx: { ending: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { ending: '.json', type: 'application/json' },
}

/** The chart as a file of the format. What writes it is loaded now, and not before. */
export async function makeFile(format: FileFormat, subject: ChartSubject, wish: FileWish): Promise<MadeFile> {
  const { ending, type } = kinds[format]
  const content = await contentOf(format, subject, wish)
  return { name: fileName(subject) + ending, blob: new Blob([content], { type }) }
}

async function contentOf(format: FileFormat, subject: ChartSubject, wish: FileWish): Promise<BlobPart> {
  switch (format) {
    case 'png':
      return (await import('./picture/chartPng.ts')).chartPng(subject, wish)
    case 'svg': {
      const { chartSvg } = await import('./picture/chartSvg.ts')
      const { loadFontFace } = await import('./picture/loadFontFace.ts')
      return chartSvg(subject, wish, await loadFontFace(chartSvg(subject, wish)))
    }
    case 'pptx':
      return (await import('./deck/chartDeck.ts')).chartDeck(subject, await wish.readTemplate())
    case 'xlsx':
      return (await import('./data/chartWorkbook.ts')).chartWorkbook(subject)
    case 'json':
      return (await import('./data/chartJson.ts')).chartJson(subject)
    case 'excelCsv':
    case 'machineCsv': {
      const { printExcelCsv, printMachineCsv } = await import('./data/printDataCsv.ts')
      const { tableOfChart } = await import('./data/tableOfChart.ts')
      const table = tableOfChart(subject)
      return format === 'excelCsv' ? printExcelCsv(table, subject.locale) : printMachineCsv(table)
    }
  }
}
