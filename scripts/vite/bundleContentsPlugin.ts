import type { Plugin } from 'vite'

export const bundleContentsFile = '.vite/contents.json'

/** For each built script: the packages whose code is in it. */
export type BundleContents = Readonly<Record<string, readonly string[]>>

function packageOf(moduleId: string): string | undefined {
  const inside = moduleId.split('/node_modules/').at(-1)
  if (inside === undefined || inside === moduleId) return undefined
  const parts = inside.split('/')
  return inside.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]
}

/** Writes down which packages went into which chunk, so that a budget need not guess from chunk names. */
export function bundleContentsPlugin(): Plugin {
  return {
    name: 'bundle-contents',
    apply: 'build',
    generateBundle(_options, bundle) {
      const contents: Record<string, readonly string[]> = {}
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const packages = chunk.moduleIds.map(packageOf).filter((name) => name !== undefined)
        contents[chunk.fileName] = [...new Set(packages)].sort()
      }
      this.emitFile({ type: 'asset', fileName: bundleContentsFile, source: JSON.stringify(contents, null, 2) })
    },
  }
}
