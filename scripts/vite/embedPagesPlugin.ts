import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import type { EmbedBuild } from '../embed/EmbedBuild.ts'
import { printMetaPolicy } from '../site/contentPolicy.ts'
import { readSiteAddress } from '../site/siteAddress.ts'

/** The script of an embed. It has no page of its own: each indicator's is written with what the data say at build time. */
const embedEntry = 'src/embed.ts'

/**
 * Writes embed/<indicator>/ after the build. The drawing is done by programs of their own: it is the site's code and not
 * the build's.
 */
export function embedPagesPlugin(statisticsHosts: readonly string[]): Plugin {
  let config: ResolvedConfig
  return {
    name: 'embed-pages',
    apply: 'build',
    enforce: 'post',
    config: () => ({ build: { rolldownOptions: { input: { app: 'index.html', embed: embedEntry } } } }),
    configResolved(resolved) {
      config = resolved
    },
    async writeBundle({ dir }, bundle) {
      const { root, base } = config
      const { script, styles } = entryFiles(bundle, root)
      const build: Omit<EmbedBuild, 'part' | 'parts'> = {
        out: dir ?? join(root, 'dist'),
        data: join(root, 'data'),
        site: readSiteAddress(process.env, base),
        icon: `${base}favicon.svg`,
        scripts: [`${base}${script}`],
        styles: styles.map((file) => `${base}${file}`),
        policy: printMetaPolicy(statisticsHosts),
        cache: join(root, 'node_modules/.cache/embeds'),
      }
      await writeInParts(root, build)
    },
  }
}

/** One process for each processor; drawing is all they do. */
async function writeInParts(root: string, build: Omit<EmbedBuild, 'part' | 'parts'>): Promise<void> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const parts = Math.min(4, availableParallelism())
  const runs = Array.from({ length: parts }, (_, part) => {
    const told = JSON.stringify({ ...build, part, parts } satisfies EmbedBuild)
    return promisify(execFile)(process.execPath, ['--import', loader, join(root, 'scripts/writeEmbeds.ts'), told])
  })
  await Promise.all(runs)
}

function entryFiles(bundle: Rolldown.OutputBundle, root: string): { script: string; styles: string[] } {
  const module = join(root, embedEntry)
  const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.facadeModuleId === module)
  if (chunk?.type !== 'chunk') throw new Error(`${embedEntry} was not built`)
  return { script: chunk.fileName, styles: [...stylesOf(chunk, bundle)] }
}

function stylesOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Set<string> {
  const imported = chunk.imports.flatMap((name) => {
    const other = bundle[name]
    return other?.type === 'chunk' ? [...stylesOf(other, bundle)] : []
  })
  return new Set([...imported, ...(chunk.viteMetadata?.importedCss ?? [])])
}
