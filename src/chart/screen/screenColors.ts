import type { ColorName } from '../ResolvedSeries.ts'

/** The names of a chart's colours as custom properties of the page, so that light and dark need no new drawing. */
export const screenColors: Readonly<Record<ColorName, string>> = {
  page: 'var(--kg-page)',
  home: 'var(--kg-s1)',
  ink: 'var(--kg-ink)',
  context: 'var(--kg-context)',
  s2: 'var(--kg-s2)',
  s3: 'var(--kg-s3)',
  s4: 'var(--kg-s4)',
  s5: 'var(--kg-s5)',
  s6: 'var(--kg-s6)',
  target: 'var(--kg-warm)',
  subtle: 'var(--kg-ink-subtle)',
  axis: 'var(--kg-line-strong)',
  grid: 'var(--kg-grid)',
}
