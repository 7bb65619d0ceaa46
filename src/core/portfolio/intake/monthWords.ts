const months = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
]

/** The number of a month (1–12) by its Norwegian or English name; 0 when it is none. */
export function monthNumber(name: string): number {
  const word = name.toLowerCase().replace(/\.$/, '')
  return months.findIndex((names) => names.includes(word)) + 1
}
