import { type ChartSheet, chartSheet, sheetName } from '../../chart/pptx/chartSheet.ts'
import { chartXml } from '../../chart/pptx/chartXml.ts'
import type { LanguageTag } from '../../chart/pptx/LanguageTag.ts'
import type { NativeChart } from '../../chart/pptx/NativeChart.ts'
import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import type { SlideWords } from '../../chart/pptx/SlideWords.ts'
import { writeXlsx } from '../xlsx/writeXlsx.ts'
import { xmlText } from '../xmlText.ts'
import { readStoredZip } from '../zip/readStoredZip.ts'
import { writeZip, type ZipEntry } from '../zip/writeZip.ts'

interface DeckParts {
  readonly charts: readonly NativeChart[]
  readonly template: SlideTemplate
  readonly words: SlideWords
  readonly title: string
  readonly language: LanguageTag
}

/** The slides with our own charts, sheets, colours and language in them, and without the library's names. */
export async function finishDeck(slides: Uint8Array, parts: DeckParts): Promise<Uint8Array<ArrayBuffer>> {
  const entries = readStoredZip(slides)
  const paths = new Set(entries.map(({ path }) => path))
  const numbers = entries
    .flatMap(({ path }) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b)
  const charts = new Map<string, ZipEntry['content']>()
  for (const [i, number] of numbers.entries()) {
    const chart = parts.charts[i]
    const relations = `ppt/charts/_rels/chart${number}.xml.rels`
    const book = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(textOf(entries.find(({ path }) => path === relations)))?.[1]
    if (!chart || !book) throw new Error(`chart ${number} has no place`)
    charts.set(`ppt/charts/chart${number}.xml`, chartXml(chart, parts.template))
    charts.set(`ppt/${book}`, await sheetBook(chartSheet(chart, parts.words)))
  }
  return writeZip(
    entries.map(({ path, content }) => ({
      path,
      content: charts.get(path) ?? finished(path, content, { ...parts, paths }),
    })),
  )
}

function sheetBook(rows: ChartSheet): Promise<Uint8Array> {
  const widths = (rows[0] ?? []).map((_, i) => (i === 0 ? 18 : 14))
  return writeXlsx([{ name: sheetName, rows, hasHeading: true, widths }], '')
}

function finished(
  path: string,
  content: Uint8Array,
  parts: DeckParts & { readonly paths: ReadonlySet<string> },
): ZipEntry['content'] {
  if (path === 'docProps/core.xml') return coreProperties(parts.title)
  if (!path.endsWith('.xml')) return content
  const text = new TextDecoder()
    .decode(content)
    .replaceAll(' altLang="en-US"', '')
    .replaceAll('lang="en-US"', `lang="${parts.language}"`)
  if (path === '[Content_Types].xml') return withoutAbsentParts(text, parts.paths)
  if (path.startsWith('ppt/notesSlides/')) return withParagraphs(text)
  return path.startsWith('ppt/theme/') ? withColors(text, parts.template) : text
}

/** The library names a slide master a slide, and writes one. */
function withoutAbsentParts(types: string, paths: ReadonlySet<string>): string {
  return types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, part) => (paths.has(part) ? entry : ''))
}

/** The library writes all notes as one paragraph with line breaks that PowerPoint does not show. */
function withParagraphs(notes: string): string {
  return notes.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*\n[^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
    (_, open, text, close, end) =>
      String(text)
        .split(/\r?\n/)
        .map((line) => `<a:p>${open}${line}${close}${end}</a:p>`)
        .join(''),
  )
}

/** The colours an editor is offered are the municipality's. */
function withColors(theme: string, { colors, name }: SlideTemplate): string {
  const { home, ink, page, grid, context, s2, s3, s4, s5, target } = colors
  const scheme = [
    ['dk1', ink],
    ['lt1', page],
    ['dk2', home],
    ['lt2', grid],
    ['accent1', home],
    ['accent2', s2],
    ['accent3', s3],
    ['accent4', s5],
    ['accent5', target],
    ['accent6', context],
    ['hlink', home],
    ['folHlink', s4],
  ]
  const list = scheme.map(([slot, color]) => `<a:${slot}><a:srgbClr val="${color}"/></a:${slot}>`).join('')
  return theme.replace(
    /<a:clrScheme[\s\S]*?<\/a:clrScheme>/,
    `<a:clrScheme name="${xmlText(name)}">${list}</a:clrScheme>`,
  )
}

function coreProperties(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`
}

function textOf(entry: ZipEntry | undefined): string {
  return entry && typeof entry.content !== 'string' ? new TextDecoder().decode(entry.content) : ''
}
