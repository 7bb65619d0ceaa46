/** A drawing as a plain tree. Attribute names are those of SVG; texts are not yet escaped. */
export interface SvgNode {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

export function svgNode(tag: string, attrs: SvgNode['attrs'] = {}, children: SvgNode['children'] = []): SvgNode {
  return { tag, attrs, children }
}
