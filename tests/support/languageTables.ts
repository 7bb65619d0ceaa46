import { isNode, type SyntaxNode, walk } from './architecture/syntaxTree.ts'

/** One text of the source in its languages; the words of each as they are written, functions and tables included. */
export interface LanguageTable {
  readonly place: string
  readonly nb: Wording
  readonly nn: Wording | null
  readonly en: Wording
}

interface Wording {
  readonly kind: 'text' | 'function' | 'table'
  readonly texts: readonly string[]
}

/** Every object of a file that has both `nb` and `en`. */
export function languageTables(path: string, program: SyntaxNode): LanguageTable[] {
  const tables: LanguageTable[] = []
  walk(program, (node) => {
    const [nb, nn, en] = ['nb', 'nn', 'en'].map((name) => propertyOf(node, name))
    if (!nb || !en) return
    const first = wordingOf(nb)
    tables.push({
      place: `${path}: ${first.texts.join('')}`,
      nb: first,
      nn: nn ? wordingOf(nn) : null,
      en: wordingOf(en),
    })
  })
  return tables
}

function propertyOf(node: SyntaxNode, name: string): SyntaxNode | null {
  if (node.type !== 'ObjectExpression') return null
  const found = (node.properties as SyntaxNode[]).find(
    ({ type, computed, key }) => type === 'Property' && !computed && isNode(key) && key.name === name,
  )
  return isNode(found?.value) ? found.value : null
}

function wordingOf(node: SyntaxNode): Wording {
  const kind =
    node.type === 'ArrowFunctionExpression' ? 'function' : node.type === 'ObjectExpression' ? 'table' : 'text'
  const texts: string[] = []
  walk(node, (part, parent, key) => {
    if (part.type === 'TemplateElement') texts.push(String((part.value as { cooked: unknown }).cooked))
    if (part.type === 'Literal' && typeof part.value === 'string' && !isCode(parent, key)) texts.push(part.value)
  })
  return { kind, texts }
}

/** Keys, what is compared and what is asked for by name are not shown to anybody. */
function isCode(parent: SyntaxNode | undefined, key: string): boolean {
  return (
    key === 'key' || key === 'arguments' || parent?.type === 'BinaryExpression' || parent?.type === 'MemberExpression'
  )
}
