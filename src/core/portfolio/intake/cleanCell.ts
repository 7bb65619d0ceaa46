const termId = /\|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/**
 * Takes away what SharePoint leaves in exports: `123;#Navn` (a lookup's number), `i:0#.f|membership|ola@asker.no` (a claim
 * in front of an account), `Konsept|99e85650-33de-4af4-b8db-edffbc8a310b` (a term with its id) and links to
 * `DispForm.aspx`; and the apostrophe or tab that keeps Excel from reading a cell.
 */
export function cleanCell(cell: string): string {
  const text = cell.replace(/^['\t]+(?=\S)/, '').trim()
  if (!text.includes('#') && !text.includes('|') && !text.includes('.aspx')) return text
  return text
    .split(/;#/)
    .filter((part, index, parts) => !(parts.length > 1 && /^-?\d+$/.test(part) && index % 2 === 0))
    .map((part) => part.replace(/^[ci]:0[^|]*\|(?:membership\||[^|]*\|)?/i, ''))
    .map((part) => part.replace(termId, ''))
    .map((part) => (/^\S*DispForm\.aspx(\?\S*)?$/i.test(part) ? '' : part))
    .filter((part) => part !== '')
    .join('|')
    .trim()
}
