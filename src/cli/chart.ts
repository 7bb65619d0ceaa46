import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import { parseSelection } from '../core/select/selectionAddress.ts'
import type { ChartSubject } from '../export/ChartSubject.ts'
import { chartJson } from '../export/data/chartJson.ts'
import { chartJsonStat } from '../export/data/chartJsonStat.ts'
import { chartWorkbook } from '../export/data/chartWorkbook.ts'
import { printExcelCsv, printMachineCsv } from '../export/data/printDataCsv.ts'
import { tableOfChart } from '../export/data/tableOfChart.ts'
import { figureSlides } from '../export/deck/figureSlides.ts'
import { writeDeck } from '../export/deck/writeDeck.ts'
import { chartSvg } from '../export/picture/chartSvg.ts'
import { type PictureWish, pictureScales, pictureSizes } from '../export/picture/PictureSize.ts'
import { reuseForbidden } from '../export/reuseForbidden.ts'
import { subjectOfSelection } from '../export/subjectOfSelection.ts'
import { type OpenFolder, openFolder } from './openFolder.ts'
import { rasterPng } from './rasterPng.ts'
import { readFontFace } from './readFontFace.ts'
import { flagsOf, selectionFlags, selectionParameters } from './selectionFlags.ts'
import { writeOut } from './writeOut.ts'

/** What the command line can say of a chart. */
const options = {
  ...selectionFlags,
  out: { type: 'string' },
  machine: { type: 'boolean' },
  size: { type: 'string', default: 'shown' },
  scale: { type: 'string', default: '2' },
  width: { type: 'string', default: '960' },
  folder: { type: 'string', default: 'data' },
  lang: { type: 'string', default: 'nb' },
  site: { type: 'string', default: '' },
  today: { type: 'string' },
} as const

/** Draws an indicator, or writes its figures, to a file whose ending says which. Exit 0 done, 1 not possible, 2 not understood. */
export async function chart(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
  const [indicatorId, ...rest] = positionals
  const { selection, invalid } = parseSelection(selectionParameters(indicatorId, values))
  if (selection.indicatorId === '' || rest.length > 0)
    return refuse('kg chart <indicator> [--place a~b] [--time 2015..siste] [--query address] [--out file]', 2)
  const opened = await openFolder(values)
  if (!opened) return 2
  const wish = wishOf(values, selection.view === 'smaa')
  if (invalid.length > 0 || !wish)
    return refuse(
      `Ikke forstått: ${[...flagsOf(invalid, values), ...(wish ? [] : ['size, scale, width'])].join(', ')}`,
      2,
    )
  const subject = subjectOfSelection(opened.base, selection, opened)
  if (!subject) return refuse(unknown(opened.base, selection.indicatorId), 1)
  if (subject.leftOut.length > 0)
    return refuse(`Tallene kan ikke vises slik: ${flagsOf(subject.leftOut, values).join(', ')}`, 1)
  const content = await contentOf(subject, wish, opened, values.out ?? '.svg', values.machine ?? false)
  if (content === null) return 1
  if (values.out === undefined) process.stdout.write(content)
  else if (!(await writeOut(values.out, content))) return 2
  return 0
}

type Content = string | Uint8Array

async function contentOf(
  subject: ChartSubject,
  wish: PictureWish,
  { template, locale }: OpenFolder,
  out: string,
  isMachine: boolean,
): Promise<Content | null> {
  const ending = extname(out === '.svg' ? 'x.svg' : out).toLowerCase()
  const forbidden = ['.csv', '.xlsx', '.json', '.jsonstat'].includes(ending) ? reuseForbidden(subject, locale) : null
  if (forbidden !== null) return nothing(forbidden)
  switch (ending) {
    case '.svg':
      return chartSvg(subject, wish, await readFontFace(chartSvg(subject, wish)))
    case '.png':
      return rasterPng(subject, wish)
    case '.pptx':
      return template
        ? writeDeck(figureSlides(subject, { title: '', comment: '' }, template), template, locale)
        : nothing('slide-template.json mangler eller er ufullstendig.')
    case '.csv':
      return isMachine ? printMachineCsv(tableOfChart(subject)) : printExcelCsv(tableOfChart(subject), locale)
    case '.xlsx':
      return chartWorkbook(subject)
    case '.json':
      return chartJson(subject)
    case '.jsonstat':
      return chartJsonStat(subject)
    default:
      return nothing(`Vet ikke hva ${out} skal være: svg, png, pptx, csv, xlsx, json eller jsonstat.`)
  }
}

function wishOf(
  { size, scale, width }: { size: string; scale: string; width: string },
  asMultiples: boolean,
): PictureWish | null {
  const [wanted, times] = [pictureSizes.find((one) => one === size), pictureScales.find((one) => String(one) === scale)]
  const shownWidth = Number(width)
  if (!wanted || !times || !(shownWidth >= 240 && shownWidth <= 4000)) return null
  return { size: wanted, scale: times, shownWidth, asMultiples }
}

function unknown({ indicators }: KnowledgeBase, id: string): string {
  const near = [...indicators.keys()].filter((key) => key.includes(id.slice(0, 4))).slice(0, 5)
  return `Ingen indikator heter «${id}».${near.length > 0 ? ` Kanskje ${near.join(', ')}?` : ''}`
}

function nothing(reason: string): null {
  console.error(reason)
  return null
}

function refuse(reason: string, code: 1 | 2): number {
  console.error(reason)
  return code
}
