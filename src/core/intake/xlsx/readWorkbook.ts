import { decodeText } from '../decodeText.ts'
import { readXml } from './readXml.ts'
import type { Zip } from './readZip.ts'

export interface SheetEntry {
  readonly name: string
  /** Its place in the workbook, from 1. */
  readonly number: number
  readonly path: string
  readonly isHidden: boolean
}

/** The sheets of a workbook in their order, and the day its dates count from. */
export function readWorkbook(zip: Zip): { entries: SheetEntry[]; from1904: boolean } {
  const targets = readTargets(textIn(zip, 'xl/_rels/workbook.xml.rels'))
  const entries: SheetEntry[] = []
  let from1904 = false
  readXml(textIn(zip, 'xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = attributes('date1904') === '1' || attributes('date1904') === 'true'
      if (name !== 'sheet') return
      const number = entries.length + 1
      const path = targets.get(attributes('r:id') ?? attributes('id') ?? '') ?? `xl/worksheets/sheet${number}.xml`
      entries.push({
        name: attributes('name') ?? '',
        number,
        path,
        isHidden: (attributes('state') ?? 'visible') !== 'visible',
      })
    },
    close: () => {},
    text: () => {},
  })
  return { entries, from1904 }
}

function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  readXml(xml, {
    open: (name, attributes) => {
      const target = attributes('Target') ?? ''
      if (name === 'Relationship')
        targets.set(attributes('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
    close: () => {},
    text: () => {},
  })
  return targets
}

/** The shared texts of a workbook, by position. Readings for pronunciation are left out. */
export function readTexts(xml: string): string[] {
  const texts: string[] = []
  let [text, inside, isReading] = ['', false, false]
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isReading = true
      if (name === 't') inside = !isReading
    },
    close: (name) => {
      if (name === 'si') texts.push(text)
      if (name === 'rPh') isReading = false
      if (name === 't') inside = false
    },
    text: (part) => {
      if (inside) text += part
    },
  })
  return texts
}

function textIn(zip: Zip, name: string): string {
  const bytes = zip.read(name)
  return bytes === null ? '' : decodeText(bytes, 'utf-8', name).text
}
