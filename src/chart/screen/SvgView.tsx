import { createElement, Fragment, type ReactNode, type SVGProps } from 'react'
import './SvgView.css'

/** A drawing as a tree of elements, as the SVG writer makes it. */
export interface DrawnNode {
  readonly tag: string
  readonly attrs: Readonly<Record<string, string | number>>
  readonly children: readonly (DrawnNode | string)[]
}

interface SvgViewProps extends Omit<SVGProps<SVGSVGElement>, 'children' | 'ref'> {
  readonly drawing: DrawnNode
  /** In pixels from its top: what of the drawing stands lower is left out. */
  readonly reach?: number
}

/** A drawing as React elements. What is given beside the drawing goes on its root. */
export function SvgView({ drawing, reach, ...rest }: SvgViewProps): ReactNode {
  const inside = elementsOf(drawing.children, reach)
  return createElement(drawing.tag, { ...screenAttributes(drawing), ...rest }, inside)
}

/** Some parts of a drawing. They are made anew as a whole and have no identity but their place. */
export function DrawnNodes({ nodes }: { nodes: DrawnNode['children'] }): ReactNode {
  return elementsOf(nodes)
}

/** Elements and not components: a drawing may have thousands. */
function elementsOf(nodes: DrawnNode['children'], reach = Number.POSITIVE_INFINITY): ReactNode[] {
  return nodes.flatMap((node, index) => {
    const key = `${index}`
    if (typeof node === 'string') return [<Fragment key={key}>{node}</Fragment>]
    if (topOf(node) > reach) return []
    const inside = node.children.length > 0 ? elementsOf(node.children) : null
    return [createElement(node.tag, { ...screenAttributes(node), key }, inside)]
  })
}

/** Where a node stands, by itself or by the first that is in it; 0 for one that does not say. */
function topOf({ attrs, children: [first] }: DrawnNode): number {
  const own = attrs.y ?? attrs.cy
  if (own !== undefined) return Number(own)
  return first === undefined || typeof first === 'string' ? 0 : topOf(first)
}

/** React's names for the attributes: `stroke-width` is `strokeWidth`, `class` is `className`. */
function screenAttributes({ attrs }: DrawnNode): Record<string, string | number> {
  const named: Record<string, string | number> = {}
  for (const name in attrs) named[screenName(name)] = attrs[name] as string | number
  return named
}

const screenNames = new Map([['class', 'className']])

function screenName(name: string): string {
  const known = screenNames.get(name)
  if (known !== undefined) return known
  const isAsItStands = /^(aria|data)-/.test(name)
  const found = isAsItStands ? name : name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase())
  screenNames.set(name, found)
  return found
}
