/** Colours of the drawings of views: those of charts, and those of a status. */
const colors = {
  page: ['--kg-page', '#FBF9F5'],
  ink: ['--kg-ink', '#14252B'],
  subtle: ['--kg-ink-subtle', '#4A5A61'],
  line: ['--kg-line', '#DEDAD0'],
  strong: ['--kg-line-strong', '#7C8A90'],
  grid: ['--kg-grid', '#E8E4DB'],
  context: ['--kg-context', '#7B878D'],
  home: ['--kg-s1', '#0B4F55'],
  warm: ['--kg-warm', '#A4480B'],
  fill2: ['--kg-fill-2', '#5890D3'],
  onFill2: ['--kg-on-fill-2', '#0A1A20'],
  fill3: ['--kg-fill-3', '#6B4CAE'],
  s5: ['--kg-s5', '#9A6148'],
  success: ['--kg-success', '#1C6A45'],
  successTint: ['--kg-success-tint', '#E3F0E6'],
  warning: ['--kg-warning', '#8A5200'],
  warningTint: ['--kg-warning-tint', '#FBEFD3'],
  danger: ['--kg-danger', '#A3262A'],
  dangerTint: ['--kg-danger-tint', '#F9E3E0'],
  missing: ['--kg-mangler', '#5A686F'],
} as const

export type ViewColor = keyof typeof colors

/** Fills with lines in them are told from each other without colour. */
export const hatches = {
  hatchWarm: { color: 'warm', angle: 45 },
  hatchApplied: { color: 'fill3', angle: 135 },
  hatchOther: { color: 's5', angle: 90 },
} as const satisfies Readonly<Record<string, { readonly color: ViewColor; readonly angle: number }>>

export type HatchName = keyof typeof hatches

/** A colour, lines of one, or only an outline. */
export type FillName = ViewColor | HatchName | 'outline'

export function isViewColor(name: unknown): name is ViewColor {
  return typeof name === 'string' && Object.hasOwn(colors, name)
}

export function isFillName(name: unknown): name is FillName {
  return name === 'outline' || isViewColor(name) || (typeof name === 'string' && Object.hasOwn(hatches, name))
}

/** The page's own colours, which follow light and dark, or those a file carries with it. */
export type ViewPalette = 'css' | 'light'

export function viewColor(name: ViewColor, palette: ViewPalette): string {
  const [property, light] = colors[name]
  return palette === 'css' ? `var(${property})` : light
}
