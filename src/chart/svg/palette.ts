import type { ColorName } from '../ResolvedSeries.ts'

export type PaletteName = 'css' | 'light' | 'dark'
export type Palette = Readonly<Record<ColorName, string>>

/** The values of the visual direction, section 3. The style sheet must give the `--kg-…` names the same ones. */
export const lightPalette: Palette = {
  page: '#FBF9F5',
  home: '#0B4F55',
  ink: '#14252B',
  context: '#7B878D',
  s2: '#0F70CF',
  s3: '#54207C',
  s4: '#8664A3',
  s5: '#9A6148',
  s6: '#7B0F10',
  target: '#A4480B',
  subtle: '#4A5A61',
  axis: '#7C8A90',
  grid: '#E8E4DB',
}

export const darkPalette: Palette = {
  page: '#10191B',
  home: '#7ECBC9',
  ink: '#EAF0EE',
  context: '#7F9195',
  s2: '#8AA1FF',
  s3: '#C06A5E',
  s4: '#3A89BF',
  s5: '#FFDFAC',
  s6: '#A08122',
  target: '#F0A564',
  subtle: '#A9B8B9',
  axis: '#72868A',
  grid: '#223033',
}

/** The custom property that holds each colour on a page. */
export const cssNames: Readonly<Record<ColorName, string>> = {
  page: '--kg-page',
  home: '--kg-s1',
  ink: '--kg-ink',
  context: '--kg-context',
  s2: '--kg-s2',
  s3: '--kg-s3',
  s4: '--kg-s4',
  s5: '--kg-s5',
  s6: '--kg-s6',
  target: '--kg-target',
  subtle: '--kg-subtle',
  axis: '--kg-axis',
  grid: '--kg-grid',
}

/** A colour as it stands in a drawing: a reference to the page's own, or a value a file carries with it. */
export function paint(name: ColorName, palette: PaletteName): string {
  if (palette === 'css') return `var(${cssNames[name]})`
  return (palette === 'light' ? lightPalette : darkPalette)[name]
}
