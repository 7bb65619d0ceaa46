import type { Rollup } from 'vite'

type Chunk = Pick<Rollup.OutputChunk, 'fileName' | 'imports'> & {
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> }
}

interface Site {
  readonly chunks: readonly Chunk[]
  readonly base: string
}

/** Links to all that a route's chunk imports outright, less what the page names already. */
export function pageLinks(page: string, entry: Chunk, { chunks, base }: Site): string {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const isNamed = (file: string) => page.includes(`"${base}${file}"`)
  const reached = new Set<Chunk>()
  const reach = (chunk: Chunk | undefined) => {
    if (!chunk || reached.has(chunk)) return
    reached.add(chunk)
    for (const name of chunk.imports) reach(byName.get(name))
  }
  for (const chunk of chunks) if (isNamed(chunk.fileName)) reach(chunk)
  const before = new Set(reached)
  reach(entry)
  const added = [...reached].filter((chunk) => !before.has(chunk))
  const styles = new Set(added.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
  const links = [
    ...[...styles].filter((file) => !isNamed(file)).map((file) => `rel="stylesheet" crossorigin href="${base}${file}"`),
    ...added.map(({ fileName }) => `rel="modulepreload" crossorigin href="${base}${fileName}"`),
  ]
  return links.map((link) => `    <link ${link}>\n`).join('')
}
