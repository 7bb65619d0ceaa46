import type { ColorName, ResolvedSeries } from '../ResolvedSeries.ts'

/** Middling and dark by turns, so that two parts beside each other differ also without their hues. */
const colors: readonly ColorName[] = ['s2', 's6', 's4', 'ink', 's5', 's3', 'context']
const textures = ['plain', 'dots', 'lines'] as const

/** How the part with this number is filled, the same in every bar. No two of the first 21 are alike. */
export function partLook(part: number): Pick<ResolvedSeries, 'color'> & { texture: (typeof textures)[number] } {
  return {
    color: colors[part % colors.length] as ColorName,
    texture: textures[part % textures.length] as (typeof textures)[number],
  }
}
