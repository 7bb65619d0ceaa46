/** Kinds of text that hold delimiters without being tables, and one that is a table of its own make. */
export type ForeignFormat = 'px' | 'rtf' | 'sql' | 'mail' | 'card' | 'xml'

const forms: readonly (readonly [ForeignFormat, RegExp])[] = [
  // The keywords a PC-Axis file begins with (PX file format, axis version 2013).
  [
    'px',
    /^\s*(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX|SUBJECT-(?:AREA|CODE)|TITLE|DECIMALS)(?:\[\w{2}\])?="?[^\n]*\n[A-Z-]+/,
  ],
  ['rtf', /^\{\\rtf/],
  ['sql', /^(?:\s*(?:--[^\n]*)?\n){0,50}\s*(?:CREATE (?:TABLE|DATABASE)|INSERT INTO|DROP TABLE|BEGIN TRANSACTION)\b/i],
  [
    'mail',
    /^(?:From|To|Subject|Received|Return-Path|Delivered-To|MIME-Version|Message-ID): [^\n]*\n(?:[^\n]+\n){0,50}(?:Subject|Message-ID|MIME-Version): /i,
  ],
  ['card', /^BEGIN:V(?:CARD|CALENDAR)/i],
  ['xml', /^\s*<(?:!doctype|\?xml|[a-z][\w:-]*[\s/>])/i],
]

const begin = 20_000

/** What a text is by how it begins, where that is no delimited table; null where it may be one. */
export function foreignFormat(text: string): ForeignFormat | null {
  const start = text.slice(0, begin)
  return forms.find(([, form]) => form.test(start))?.[0] ?? null
}
