export type Manifest = Readonly<
  Record<string, { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] }>
>

type Site = {
  /** The text of index.html. */
  readonly page: string
  readonly manifest: Manifest
  readonly base: string
  /** The front page, which the router fetches as soon as it runs. */
  readonly pageModule: string
}

export type FirstLoad = { readonly scripts: readonly string[]; readonly styles: readonly string[] }

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function withImports(key: string, manifest: Manifest, seen: Set<string>): Set<string> {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(key)) return seen
  seen.add(key)
  for (const imported of chunk.imports ?? []) withImports(imported, manifest, seen)
  return seen
}

/**
 * What the front page fetches before anyone touches it: what index.html names, the page itself, and all that those import outright.
 * Measured from the page and not from chunk names, because a shared chunk can carry a whole library along.
 */
export function readFirstLoad({ page, manifest, base, pageModule }: Site): FirstLoad {
  const tags = page.match(/<(script|link)\b[^>]*>/g) ?? []
  const inSite = (address: string) => (address.startsWith(base) ? address.slice(base.length) : address)
  const scriptTags = tags.filter((tag) => tag.startsWith('<script') || attribute(tag, 'rel') === 'modulepreload')
  const named = scriptTags.map((tag) => inSite(attribute(tag, 'src') || attribute(tag, 'href')))
  const keys = Object.keys(manifest).filter((key) => named.includes(manifest[key]?.file ?? ''))
  const reached = new Set<string>()
  if (!(pageModule in manifest)) throw new Error(`${pageModule} is not in the manifest: is it still the front page?`)
  for (const key of [...keys, pageModule]) withImports(key, manifest, reached)
  const chunks = [...reached].map((key) => manifest[key]).filter((chunk) => chunk !== undefined)
  const linked = tags
    .filter((tag) => attribute(tag, 'rel') === 'stylesheet')
    .map((tag) => inSite(attribute(tag, 'href')))
  return {
    scripts: [...new Set([...named, ...chunks.map((chunk) => chunk.file)])].filter((file) => file !== ''),
    styles: [...new Set([...linked, ...chunks.flatMap((chunk) => chunk.css ?? [])])],
  }
}
