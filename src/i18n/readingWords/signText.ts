import type { Text } from '../texts.ts'

/** Signs by the names that `nameOfSign` gives them, as people say them. */
const signs: Readonly<Record<string, Text<string>>> = {
  ';': { nb: 'semikolon', en: 'semicolon' },
  ',': { nb: 'komma', en: 'comma' },
  comma: { nb: 'komma', en: 'comma' },
  '.': { nb: 'punktum', en: 'point' },
  point: { nb: 'punktum', en: 'point' },
  '|': { nb: 'loddrett strek', en: 'vertical bar' },
  tab: { nb: 'tabulator', en: 'tab' },
  tabs: { nb: 'to tabulatorer', nn: 'to tabulatorar', en: 'two tabs' },
  space: { nb: 'mellomrom', en: 'space' },
  spaces: { nb: 'to mellomrom eller flere', nn: 'to mellomrom eller fleire', en: 'two spaces or more' },
  aligned: { nb: 'ett eller flere mellomrom', nn: 'eitt eller fleire mellomrom', en: 'one or more spaces' },
  none: { nb: 'ingen', en: 'none' },
}

/** A sign as a word where it has one, else the sign itself in quotation marks. */
export function signText(sign: string): Text<string> {
  return Object.hasOwn(signs, sign) ? (signs[sign] as Text<string>) : { nb: `«${sign}»`, en: `“${sign}”` }
}
