const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in XML. Characters XML does not allow have been taken out before. */
export function xml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** Points as English metric units, in which lines are measured. */
export function emu(points: number): number {
  return Math.round(points * 12_700)
}

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`
}

export const noLine = '<a:ln><a:noFill/></a:ln>'
