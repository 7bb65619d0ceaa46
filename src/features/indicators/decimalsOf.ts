/** A target is printed as it was adopted: 100, not 100,0. */
export function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length
}
