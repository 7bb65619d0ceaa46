import { useState } from 'react'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import { figureTableTexts } from './figureTableTexts.ts'
import { type CopiedTable, printHtmlTable, printTabbed, spreadsheetTable } from './spreadsheetTable.ts'

/** Puts the table on the clipboard, for a spreadsheet and for a document, and says whether it came there. */
export function CopyTable({ table }: { table: () => CopiedTable }) {
  const t = useTexts(figureTableTexts)
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    setOutcome(null)
    const isCopied = await writeTable(table()).then(
      () => true,
      () => false,
    )
    setOutcome(isCopied ? 'copied' : 'failed')
  }
  return (
    <div className="kg-copy-table kg-no-print">
      <button className="ds-button" data-variant="secondary" data-size="sm" type="button" onClick={() => void copy()}>
        {t.copy}
      </button>
      <p className="kg-small kg-subtle" role="status">
        {outcome === 'copied' && t.copied}
        {outcome === 'failed' && t.copyFailed}
      </p>
    </div>
  )
}

async function writeTable(table: CopiedTable): Promise<void> {
  const sheet = spreadsheetTable(table)
  const [text, html] = [printTabbed(sheet), printHtmlTable(sheet)]
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  const blobOf = (content: string, type: string) => new Blob([content], { type })
  const item = new ClipboardItem({
    'text/plain': blobOf(text, 'text/plain'),
    'text/html': blobOf(html, 'text/html'),
  })
  return navigator.clipboard.write([item])
}
