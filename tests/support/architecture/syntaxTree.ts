export type SyntaxNode = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

type Visit = (node: SyntaxNode, parent: SyntaxNode | undefined, key: string) => void

export function walk(node: SyntaxNode, visit: Visit, parent?: SyntaxNode, key = ''): void {
  visit(node, parent, key)
  for (const [childKey, child] of Object.entries(node)) {
    for (const part of Array.isArray(child) ? child : [child]) {
      if (isNode(part)) walk(part, visit, node, childKey)
    }
  }
}
