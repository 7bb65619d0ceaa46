import { isNode, type SyntaxNode, walk } from './syntaxTree.ts'

type FoundUse = { readonly name: string; readonly offset: number }

const watchedGlobals = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'navigator',
  'window',
  'self',
  'globalThis',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'DOMParser',
  'XMLSerializer',
])

const watchedCallees = new Set(['eval', 'Function', 'Date'])

const watchedMembers = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'document.write',
  'document.writeln',
  'document.body',
  'document.documentElement',
  'document.createElement',
  'document.createElementNS',
  'document.querySelector',
  'document.getElementById',
  'document.addEventListener',
])

/** Properties that nobody may touch, whatever they belong to. */
const forbiddenProperties = new Set([
  'serviceWorker',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'srcDoc',
])

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  return typeof node.name === 'string' ? node.name : undefined
}

/** An identifier that names a property, a key or a type says nothing about the outside world. */
function isPropertyName(node: SyntaxNode, parent: SyntaxNode | undefined, key: string): boolean {
  if (parent === undefined) return false
  if (parent.type.startsWith('TS')) return parent.type !== 'TSNonNullExpression' && parent.type !== 'TSAsExpression'
  if (parent.type === 'MemberExpression') return key === 'property' && parent.computed !== true
  if (parent.type === 'Property') return key === 'key' && parent.computed !== true && parent.value !== node
  return ['PropertyDefinition', 'MethodDefinition'].includes(parent.type) && key === 'key'
}

function usedName(node: SyntaxNode, parent: SyntaxNode | undefined, key: string): string | undefined {
  switch (node.type) {
    case 'MemberExpression': {
      const property = nameOf(node.property) ?? ''
      const path = `${nameOf(node.object) ?? ''}.${property}`
      if (watchedMembers.has(path)) return path
      return forbiddenProperties.has(property) ? property : undefined
    }
    case 'JSXAttribute':
    case 'Property': {
      const name = nameOf(node.name) ?? nameOf(node.key) ?? ''
      return forbiddenProperties.has(name) ? name : undefined
    }
    case 'NewExpression':
    case 'CallExpression': {
      const callee = nameOf(node.callee) ?? ''
      const takesNothing = Array.isArray(node.arguments) && node.arguments.length === 0
      if (!watchedCallees.has(callee) || (callee === 'Date' && node.type === 'NewExpression' && !takesNothing))
        return undefined
      return node.type === 'NewExpression' ? `new ${callee}` : callee
    }
    case 'Identifier': {
      const name = nameOf(node) ?? ''
      return watchedGlobals.has(name) && !isPropertyName(node, parent, key) ? name : undefined
    }
    default:
      return undefined
  }
}

/** Every use of the clock, chance, the network, the page or a place where text turns into code. */
export function collectUses(root: SyntaxNode): FoundUse[] {
  const found: FoundUse[] = []
  walk(root, (node, parent, key) => {
    const name = usedName(node, parent, key)
    if (name !== undefined) found.push({ name, offset: node.start })
  })
  return found
}
