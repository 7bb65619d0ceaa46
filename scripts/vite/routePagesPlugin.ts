import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Plugin, Rollup } from 'vite'
import { pageLinks } from './pageLinks.ts'

/**
 * Writes the built page as <route>/index.html and 404.html, for hosts that can only serve files. Each names the code and
 * styles of its own route, so that they come together with the app.
 */
export function routePagesPlugin(pageModules: Readonly<Record<string, string>>): Plugin {
  let [root, base] = ['', '/']
  return {
    name: 'route-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      base = config.base
    },
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) return
      const page = await readFile(join(dir, 'index.html'), 'utf8')
      const chunks = Object.values(bundle).filter((file): file is Rollup.OutputChunk => file.type === 'chunk')
      await writeFile(join(dir, '404.html'), page)
      for (const [route, module] of Object.entries(pageModules)) {
        const entry = chunks.find(({ facadeModuleId }) => facadeModuleId && relative(root, facadeModuleId) === module)
        if (!entry) throw new Error(`no chunk of its own for ${module}`)
        const links = pageLinks(page, entry, { chunks, base })
        await mkdir(join(dir, route), { recursive: true })
        await writeFile(join(dir, route, 'index.html'), page.replace('</head>', `${links}</head>`))
      }
    },
  }
}
