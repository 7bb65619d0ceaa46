/** Signs that part cells in few files, and stand for nothing else in most. */
export const rareSigns = ['^', '~', '¦', '§', '\\t']

const common = [';', '\t', ',', '|', ' ', '  ', 'aligned', '']

/** The common signs that the text holds, and a less common one that is plain to see; `\t\t` also stands for `\t`. */
export function likelySigns(sample: string): string[] {
  const [rare = isDoubled(sample) ? '\t\t' : undefined] = betweenQuotes(sample)
  const held = common.filter((sign) => sign === '' || sign === 'aligned' || sample.includes(sign))
  return rare === undefined ? held : [rare, ...held.filter((sign) => rare !== sign + sign)]
}

/** Tabs that only stand two and two are one sign. */
function isDoubled(sample: string): boolean {
  return sample.includes('\t\t') && !/(?:^|[^\t])\t(?:\t\t)*(?!\t)/.test(sample)
}

/** What stands between the first two cells, where the text begins with cells in quotes: any sign, or several. */
function betweenQuotes(sample: string): string[] {
  const sign = /^"[^"\n]*"([^"\w\n]{1,2}|\\t)"/.exec(sample)?.[1]
  if (sign === undefined || common.includes(sign) || sign.trim() === ',' || sign.trim() === ';') return []
  // `"a",,"b"` is a blank cell, not a double sign, where single ones stand too.
  const isBlankCell = sign[0] === sign[1] && sample.includes(`"${sign[0]}"`)
  return isBlankCell ? [] : [sign]
}
