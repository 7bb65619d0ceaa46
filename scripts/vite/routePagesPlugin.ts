import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Copies the built page to <route>/index.html and 404.html, for hosts that can only serve files. */
export function routePagesPlugin(routes: readonly string[]): Plugin {
  return {
    name: 'route-pages',
    apply: 'build',
    enforce: 'post',
    async writeBundle({ dir }) {
      if (dir === undefined) return
      const page = join(dir, 'index.html')
      for (const route of routes) {
        await mkdir(join(dir, route), { recursive: true })
        await copyFile(page, join(dir, route, 'index.html'))
      }
      await copyFile(page, join(dir, '404.html'))
    },
  }
}
