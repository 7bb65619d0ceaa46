type MissingEntry = { readonly owner: string; readonly dependency: string }

function optionalDependencies(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null || !('optionalDependencies' in entry)) return []
  return Object.keys(entry.optionalDependencies ?? {})
}

/**
 * Optional dependencies that are named in the lockfile and not in it. npm writes such a file without a word where the
 * registry lacks a platform's package, and then refuses to install from it.
 */
export function incompleteEntries(packages: Readonly<Record<string, unknown>>): MissingEntry[] {
  return Object.entries(packages).flatMap(([owner, entry]) =>
    optionalDependencies(entry)
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${owner}/node_modules/${name}` in packages))
      .map((dependency) => ({ owner, dependency })),
  )
}
