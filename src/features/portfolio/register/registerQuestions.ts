import type { IssueCode } from '../../../core/issue/issueCodes.ts'
import { type MoneyUnit, parseMoneyUnit } from '../../../core/portfolio/intake/moneyUnit.ts'
import type { RegisterOptions } from '../../../core/portfolio/intake/RegisterRows.ts'
import type { RegisterSession } from '../../../load/registerSession.ts'

/** What a file does not tell, and nobody guesses. */
export type QuestionKey = 'unit' | 'currency' | 'asOf' | 'dateOrder' | 'decimalChar' | 'colourRule'

export interface RegisterQuestion {
  readonly file: string
  readonly key: QuestionKey
  /** The name of the choice that has been made; '' for none. For a day, the day. */
  readonly answer: string
}

const askedBy: Partial<Record<IssueCode, QuestionKey>> = {
  'enhet-mangler': 'unit',
  'per-dato-mangler': 'asOf',
  'dato-flertydig': 'dateOrder',
  'tall-flertydig': 'decimalChar',
  'fargeregel-mangler': 'colourRule',
}

/** What must be asked about each file, and what has been answered: an answer can be changed. */
export function registerQuestions({ files, portfolio, before }: RegisterSession): RegisterQuestion[] {
  const issues = [...(portfolio?.issues ?? []), ...(before?.issues ?? [])]
  return files.flatMap(({ name, said = {} }) => {
    const own = issues.filter(({ file = '' }) => file === name || file.startsWith(`${name}#`))
    const open = new Set(own.flatMap(({ code }) => askedBy[code] ?? []))
    const keys = Object.values(askedBy).filter((key) => open.has(key) || said[key] !== undefined)
    const asked = keys.flatMap((key) => (key === 'unit' && said.unit ? [key, 'currency' as const] : [key]))
    return asked.map((key) => ({ file: name, key, answer: answerName(key, said) }))
  })
}

const units: Readonly<Record<string, MoneyUnit | null>> = {
  kr: parseMoneyUnit('kr'),
  tusen: parseMoneyUnit('tusen'),
  mill: parseMoneyUnit('mill'),
}

/** The choices of each question by name, as what they say of the file. */
export const questionChoices: Readonly<
  Record<Exclude<QuestionKey, 'asOf'>, Readonly<Record<string, RegisterOptions>>>
> = {
  unit: Object.fromEntries(Object.entries(units).flatMap(([name, unit]) => (unit ? [[name, { unit }]] : []))),
  currency: Object.fromEntries(['NOK', 'SEK', 'DKK', 'EUR', 'GBP', 'USD'].map((currency) => [currency, { currency }])),
  dateOrder: { dayFirst: { dateOrder: 'dayFirst' }, monthFirst: { dateOrder: 'monthFirst' } },
  decimalChar: { comma: { decimalChar: ',' }, point: { decimalChar: '.' } },
  colourRule: {
    lowGood: { colourRule: new Map([...(['gronn', 'gul', 'rod'] as const)].map((to, index) => [`${index + 1}`, to])) },
    lowBad: { colourRule: new Map([...(['rod', 'gul', 'gronn'] as const)].map((to, index) => [`${index + 1}`, to])) },
  },
}

function answerName(key: QuestionKey, said: RegisterOptions): string {
  if (key === 'asOf') return said.asOf ?? ''
  if (key === 'currency') return said.currency ?? said.unit?.currency ?? ''
  const found = Object.entries(questionChoices[key]).find(([, choice]) => choice[key] === said[key])
  return found?.[0] ?? ''
}
