/** A word as it is compared: composed, lower case, with single spaces and no mark in front that spreadsheets add. */
export function plainWord(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** «£» as files show it that were saved in one alphabet and opened in another: «Łm», «Â£m». British registers have both. */
export function withPounds(text: string): string {
  return text.replace(/[Ââ]£|[Łł](?=\s?(?:[\d.(]|m(?:illion|n)?(?![a-zæøå])))/g, '£')
}

/** A heading as it is compared: only what stands before its first line break, with `_` and `:` as spaces. */
export function plainHeading(heading: string): string {
  return plainWord(withPounds((heading.trimStart().split(/\r?\n/)[0] ?? '').replace(/[_:*]+/g, ' ')))
}

const missingMarks = new Set(
  [
    '',
    '-',
    '–',
    '—',
    '..',
    '...',
    'n/a',
    'na',
    '#n/a',
    'null',
    'none',
    'ukjent',
    'unknown',
    'ikke oppgitt',
    'ikke satt',
  ].concat([
    'not set',
    'not provided',
    'tbc',
    'tbd',
    'not reported',
    'not available',
    'ingen',
    'mangler',
    'not applicable',
    'ikke aktuelt',
  ]),
)

/** Whether a cell of a typed column says that there is nothing to tell. */
export function isMissingMark(text: string): boolean {
  return missingMarks.has(plainWord(text))
}

const exemptPattern =
  /^(unntatt|unnt\.|skjermet|fritatt|exempt|masked|redacted|not for publication|nfp\b|commercial.in.confidence|withheld|confidential|commercially sensitive|sensitiv\b|\*{3,})|offl\.? ?§|offentleglova|offentlighetslov/i

/** Whether a cell says that its content is kept from the public, with or without the legal basis. */
export function isExemptMark(text: string): boolean {
  return exemptPattern.test(text.trim())
}
