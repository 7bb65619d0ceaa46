/** The kinds of period that Norwegian tables use. */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'tertial' | 'week' | 'schoolYear' | 'interval' | 'namedMonth'

const longestPeriod = 40
const year = String.raw`(?:1[5-9]|20|21)\d\d`
const months =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|' +
  'january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|des|dec'

const forms: readonly (readonly [PeriodKind, RegExp])[] = [
  [
    'quarter',
    new RegExp(String.raw`^${year}[ -]?[KQ][1-4]$|^[KQ][1-4][ -]${year}$|^[1-4]\. ?(?:kvartal|kv\.?) ?${year}$`, 'i'),
  ],
  [
    'month',
    new RegExp(`^${year} ?M(?:0[1-9]|1[0-2])$|^${year}-(?:0[1-9]|1[0-2])$|^(?:0[1-9]|1[0-2])[./]${year}$`, 'i'),
  ],
  ['week', new RegExp(String.raw`^${year}-?[UW](?:0[1-9]|[1-4]\d|5[0-3])$|^uke \d{1,2},? ${year}$`, 'i')],
  ['half', new RegExp(String.raw`^${year}[ -]?[HS][12]$|^[12]\. ?halvår ${year}$`, 'i')],
  ['tertial', new RegExp(String.raw`^${year}[ -]?T[1-3]$|^[1-3]\. ?tertial ${year}$`, 'i')],
  ['namedMonth', new RegExp(String.raw`^(?:${months})\.?[ -]${year}$|^${year} (?:${months})$`, 'i')],
]
const pair = new RegExp(String.raw`^(${year})\s?[-–/]\s?(${year}|\d\d)$`)

/** The kind of period the cell names; null when it names none, or only a year. */
export function periodKind(cell: string): PeriodKind | null {
  if (cell.length > longestPeriod || !/\d{4}/.test(cell)) return null
  const known = forms.find(([, form]) => form.test(cell))
  return known ? known[0] : pairKind(pair.exec(cell))
}

/** `2019/2020` and `2019-20` are school years; years further apart are an interval. */
function pairKind(parts: RegExpExecArray | null): PeriodKind | null {
  if (!parts) return null
  const [from, to] = [Number(parts[1]), Number(parts[2])]
  const end = to < 100 ? Math.floor(from / 100) * 100 + to : to
  if (end - from === 1 || (to === 0 && from % 100 === 99)) return 'schoolYear'
  return end > from ? 'interval' : null
}
