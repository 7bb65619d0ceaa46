import { posix } from 'node:path'
import { parseSync } from 'vite'
import { collectUses } from './collectUses.ts'
import type { ImportEdge, SourceFile } from './sourceFile.ts'
import { isNode, type SyntaxNode, walk } from './syntaxTree.ts'

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
}

function isImportMetaUrl(node: unknown): boolean {
  return isNode(node) && node.type === 'MemberExpression' && isNode(node.object) && node.object.type === 'MetaProperty'
}

function specifierOf(node: SyntaxNode): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
    case 'TSExternalModuleReference':
      return node.source ?? node.expression
    case 'NewExpression': {
      const [first, second] = Array.isArray(node.arguments) ? node.arguments : []
      return isImportMetaUrl(second) ? first : undefined
    }
    default:
      return undefined
  }
}

function literalText(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1) return undefined
  const value: unknown = node.quasis[0]?.value
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : undefined
}

function readEdge(fromPath: string, specifier: string, line: number): ImportEdge {
  const bare = specifier.split('?')[0] ?? specifier
  if (!bare.startsWith('.')) return { kind: 'package', line, name: packageName(bare) }
  return { kind: 'file', line, path: posix.normalize(posix.join(posix.dirname(fromPath), bare)) }
}

function declaredNames(body: readonly SyntaxNode[]): string[] {
  return body.flatMap((statement) => {
    const declaration = isNode(statement.declaration) ? statement.declaration : statement
    const declarators = Array.isArray(declaration.declarations) ? declaration.declarations : [declaration]
    return declarators.flatMap((declarator: SyntaxNode) =>
      isNode(declarator.id) && typeof declarator.id.name === 'string' ? [declarator.id.name] : [],
    )
  })
}

export function readSourceFile(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`)
  const root = program as unknown as SyntaxNode
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const imports: ImportEdge[] = []
  walk(root, (node) => {
    const source = specifierOf(node)
    if (source === undefined || source === null) return
    const specifier = literalText(source)
    const line = lineAt(node.start)
    imports.push(
      specifier === undefined ? { kind: 'package', line, name: '(computed)' } : readEdge(path, specifier, line),
    )
  })
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports,
    uses: collectUses(root).map(({ name, offset }) => ({ name, line: lineAt(offset) })),
    declared: declaredNames(Array.isArray(root.body) ? root.body : []),
  }
}
