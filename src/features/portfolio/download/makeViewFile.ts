import type { SlideTemplate } from '../../../chart/pptx/SlideTemplate.ts'
import { printRegisterCsv } from '../../../export/data/printRegisterCsv.ts'
import type { MadeFile } from '../../../export/makeFile.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import type { PortfolioView } from '../portfolioView.ts'
import { choiceWords, sourceWords } from './choiceWords.ts'
import { shownTable } from './shownTable.ts'
import type { ViewId } from './tableOfView.ts'
import type { ViewTable } from './ViewTable.ts'

export type ViewFormat = 'excelCsv' | 'machineCsv' | 'xlsx' | 'json' | 'pptx' | 'png' | 'svg'

export interface ViewFileWish {
  readonly id: ViewId
  readonly municipality: string
  readonly view: PortfolioView
  readonly table: ViewTable
  /** File name without ending. */
  readonly name: string
  readonly link: string
  /** ISO date. */
  readonly today: string
  readonly locale: Locale
  readonly readTemplate: () => Promise<SlideTemplate>
}

const kinds: Readonly<Record<ViewFormat, readonly [ending: string, type: string]>> = {
  excelCsv: ['.csv', 'text/csv;charset=utf-8'],
  machineCsv: ['_maskin.csv', 'text/csv;charset=utf-8'],
  xlsx: ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  json: ['.json', 'application/json'],
  pptx: ['.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  png: ['.png', 'image/png'],
  svg: ['.svg', 'image/svg+xml'],
}

/** A view as a file, with the filters that were on written in it. Its writer is loaded when it is asked for. */
export async function makeViewFile(format: ViewFormat, wish: ViewFileWish): Promise<MadeFile> {
  const [ending, type] = kinds[format]
  return { name: wish.name + ending, blob: new Blob([await contentOf(format, wish)], { type }) }
}

async function contentOf(format: ViewFormat, wish: ViewFileWish): Promise<BlobPart> {
  const { view, table, locale, link, today, name } = wish
  const about = [table.headline, choiceWords(table, view, locale), sourceWords(view, locale)]
  const header = table.columns.map(({ label }) => label)
  switch (format) {
    case 'excelCsv':
      return printRegisterCsv({ header, rows: table.rows }, 'excel')
    case 'machineCsv':
      return printRegisterCsv({ header, rows: table.rows }, 'machine')
    case 'json':
      return JSON.stringify(
        { om: about, lenke: link, valuta: view.measured.currency, kolonner: header, rader: table.rows },
        null,
        2,
      )
    case 'xlsx': {
      const { writeXlsx } = await import('../../../export/xlsx/writeXlsx.ts')
      const widths = header.map((_, at) => (at === 0 ? 44 : 20))
      const told = { name: 'Om', rows: [...about, link].map((text) => [text]), hasHeading: false, widths: [100] }
      return writeXlsx([{ name: 'Tall', rows: [header, ...table.rows], hasHeading: true, widths }, told], name)
    }
    case 'pptx': {
      const { viewSlides } = await import('./viewSlides.ts')
      const { writeDeck } = await import('../../../export/deck/writeDeck.ts')
      const template = await wish.readTemplate()
      const slides = await viewSlides({ ...wish, shown: shownTable(table, view, locale) }, { today, template })
      return writeDeck(slides, template, locale)
    }
    case 'svg':
    case 'png': {
      const { viewPicture } = await import('./viewPicture.ts')
      const picture = viewPicture({ ...wish, shown: shownTable(table, view, locale) })
      if (format === 'svg') {
        const { loadFontFace } = await import('../../../export/picture/loadFontFace.ts')
        return picture.svg(await loadFontFace(picture.svg(null)))
      }
      const { picturePng } = await import('./picturePng.ts')
      return picturePng(picture)
    }
  }
}
