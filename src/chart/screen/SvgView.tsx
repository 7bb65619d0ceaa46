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
}

/** A drawing as React elements. What is given beside the drawing goes on its root. */
export function SvgView({ drawing, ...rest }: SvgViewProps): ReactNode {
  return createElement(drawing.tag, { ...screenAttributes(drawing), ...rest }, <DrawnNodes nodes={drawing.children} />)
}

/** Some parts of a drawing. They are made anew as a whole and have no identity but their place. */
export function DrawnNodes({ nodes }: { nodes: DrawnNode['children'] }): ReactNode {
  return nodes.map((node, index) => {
    const place = `${index}`
    return typeof node === 'string' ? <Fragment key={place}>{node}</Fragment> : <Drawn key={place} node={node} />
  })
}

function Drawn({ node }: { node: DrawnNode }): ReactNode {
  return createElement(
    node.tag,
    screenAttributes(node),
    node.children.length > 0 && <DrawnNodes nodes={node.children} />,
  )
}

/** React's names for the attributes: `stroke-width` is `strokeWidth`, `class` is `className`. */
function screenAttributes({ attrs }: DrawnNode): Record<string, string | number> {
  return Object.fromEntries(Object.entries(attrs).map(([name, value]) => [screenName(name), value]))
}

function screenName(name: string): string {
  if (name === 'class') return 'className'
  if (/^(aria|data)-/.test(name)) return name
  return name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
