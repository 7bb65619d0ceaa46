/** What somebody has settled about a file, by key. The keys are those of `--dialect key=value`. */
export const choiceKeys = [
  'encoding',
  'delimiter',
  'quote',
  'escape',
  'skip',
  'header',
  'trailing',
  'decimal',
  'date',
  'missing',
  'nil',
  'sheet',
  'table',
  'path',
  'text',
] as const
export type ChoiceKey = (typeof choiceKeys)[number]
export type ReadingChoices = Readonly<Partial<Record<ChoiceKey, string>>>

export const noChoices: ReadingChoices = {}

/** Names of signs that are hard to type on a command line. */
const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['\\t', '\t'],
  ['tabs', '\t\t'],
  ['comma', ','],
  ['komma', ','],
  ['semicolon', ';'],
  ['semikolon', ';'],
  ['pipe', '|'],
  ['space', ' '],
  ['mellomrom', ' '],
  ['spaces', '  '],
  ['point', '.'],
  ['punktum', '.'],
  ['none', ''],
  ['ingen', ''],
])

/** Null when the text is not `key=value` with a key we know. */
export function parseChoice(text: string): readonly [ChoiceKey, string] | null {
  const equals = text.indexOf('=')
  const key = text.slice(0, equals)
  if (equals < 0 || !isChoiceKey(key)) return null
  return [key, signOf(text.slice(equals + 1))]
}

function isChoiceKey(key: string): key is ChoiceKey {
  return (choiceKeys as readonly string[]).includes(key)
}

function signOf(value: string): string {
  return signs.get(value) ?? value
}

/** How a sign is written where a bare one would not be seen. */
export function nameOfSign(sign: string): string {
  if (sign === '\t') return 'tab'
  if (sign === '\t\t') return 'tabs'
  if (sign === ' ') return 'space'
  if (sign === '  ') return 'spaces'
  return sign === '' ? 'none' : sign
}
