import { xmlText } from '../xmlText.ts'
import { writeZip } from '../zip/writeZip.ts'
import type { Sheet, SheetCell } from './Sheet.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A workbook of sheets. Our own writer: a hundred lines that hold no formulas, no links and no names of persons, where the
 * libraries write more than the plain part of the format we need.
 */
export function writeXlsx(sheets: readonly Sheet[], title: string): Promise<Uint8Array<ArrayBuffer>> {
  return writeZip([
    { path: '[Content_Types].xml', content: contentTypes(sheets) },
    { path: '_rels/.rels', content: rootRelations },
    { path: 'docProps/core.xml', content: properties(title) },
    { path: 'xl/workbook.xml', content: workbook(sheets) },
    { path: 'xl/_rels/workbook.xml.rels', content: workbookRelations(sheets) },
    { path: 'xl/styles.xml', content: styles },
    ...sheets.map((sheet, i) => ({ path: `xl/worksheets/sheet${i + 1}.xml`, content: worksheet(sheet, i === 0) })),
  ])
}

/** Indices into the cell formats of the style sheet. */
const formats = { number: 0, heading: 1, text: 2 } as const

const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function worksheet({ rows, hasHeading, widths }: Sheet, isFirst: boolean): string {
  const pane = hasHeading ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : ''
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  const lines = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => cellXml(cell, row, column, hasHeading && row === 0))
    return `<row r="${row + 1}">${inner.join('')}</row>`
  })
  const view = `<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0">${pane}</sheetView></sheetViews>`
  const cols = columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''
  return `${head}<worksheet xmlns="${main}">${view}${cols}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

/** Excel holds no more letters in a cell. */
const longestText = 32_767

/** A text that is too long for a cell ends in how much of it there is, in figures that need no language: `… [32767 / 40000]`. */
function fitCell(text: string): string {
  if (text.length <= longestText) return text
  const told = ` … [${longestText} / ${text.length}]`
  return text.slice(0, longestText - told.length) + told
}

function cellXml(cell: SheetCell, row: number, column: number, isHeading: boolean): string {
  if (cell === null || cell === '') return ''
  const place = `r="${columnName(column)}${row + 1}"`
  if (typeof cell === 'number') return `<c ${place} s="${formats.number}"><v>${cell}</v></c>`
  const format = isHeading ? formats.heading : formats.text
  // Excel reads _x0041_ in a text as a character code.
  const text = xmlText(fitCell(cell).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')).replaceAll('\r', '&#13;')
  return `<c ${place} s="${format}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** `A` … `Z`, `AA` … */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}

function workbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  return `${head}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${list.join('')}</sheets></workbook>`
}

function workbookRelations(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${officeRelations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const style = `<Relationship Id="rId${sheets.length + 1}" Type="${officeRelations}/styles" Target="styles.xml"/>`
  return `${head}<Relationships xmlns="${packageRelations}">${list.join('')}${style}</Relationships>`
}

const rootRelations = `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packageRelations}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

/** The title alone: who made it, and with what, is nobody's business. */
function properties(title: string): string {
  return `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`
}

function contentTypes(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${spreadsheetType}.worksheet+xml"/>`,
  )
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheetType}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${list.join('')}</Types>`
}
