import type { SlideTemplate } from '../../chart/pptx/SlideTemplate.ts'
import { lightPalette } from '../../chart/svg/palette.ts'

/** Where the template lies in the package. */
export const slideTemplatePath = 'slide-template.json'

/** The template of a JSON document; null when something it must say is missing or is not what it should be. */
export function buildSlideTemplate(json: unknown): SlideTemplate | null {
  const { name, width, height, margin, fonts, colors, footer } = objectOf(json)
  const { heading, body } = objectOf(fonts)
  const named = objectOf(colors)
  const areColors = Object.keys(lightPalette).every((color) => /^[0-9a-f]{6}$/i.test(String(named[color])))
  const areSizes = [width, height, margin].every((size) => typeof size === 'number' && size > 0 && size < 60)
  const areTexts = [name, footer, heading, body].every((text) => typeof text === 'string')
  return areColors && areSizes && areTexts ? (json as SlideTemplate) : null
}

function objectOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
}
