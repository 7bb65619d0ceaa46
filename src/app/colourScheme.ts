export const colourSchemes = ['auto', 'light', 'dark'] as const
export type ColourScheme = (typeof colourSchemes)[number]

const key = 'kg-color-scheme'

/** The scheme this reader has chosen; without a choice, the system's. */
export function readColourScheme(): ColourScheme {
  try {
    return colourSchemes.find((scheme) => scheme === localStorage.getItem(key)) ?? 'auto'
  } catch {
    return 'auto'
  }
}

export function applyColourScheme(scheme: ColourScheme): void {
  document.documentElement.dataset.colorScheme = scheme
}

export function keepColourScheme(scheme: ColourScheme): void {
  applyColourScheme(scheme)
  try {
    localStorage.setItem(key, scheme)
  } catch {
    // A browser that keeps nothing still shows the choice until the tab closes.
  }
}

/** What `auto` stands for just now. */
export function shownScheme(scheme: ColourScheme): 'light' | 'dark' {
  if (scheme !== 'auto') return scheme
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
