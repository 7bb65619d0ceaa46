const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in XML, without the characters XML 1.0 does not allow. */
export function xmlText(text: string): string {
  return legalText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** Without the characters XML 1.0 does not allow, which make a file unreadable. */
export function legalText(text: string): string {
  return [...text].filter((character) => isLegal(character.codePointAt(0) ?? 0)).join('')
}

function isLegal(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}
