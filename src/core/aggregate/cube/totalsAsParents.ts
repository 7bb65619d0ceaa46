/** Totals as the parents of all that are none; where there are several, each is part of the next. */
export function totalsAsParents(
  categories: readonly string[],
  isTotal: (category: string) => boolean,
): (number | null)[] {
  const totals = categories.flatMap((category, index) => (isTotal(category) ? [index] : []))
  if (totals.length === 0 || totals.length === categories.length) return categories.map(() => null)
  return categories.map((_, index) => {
    const place = totals.indexOf(index)
    return totals[place + 1] ?? null
  })
}
