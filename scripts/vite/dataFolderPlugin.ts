import { createReadStream, existsSync, statSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, normalize, sep } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { mediaType } from '../static/mediaType.ts'

/**
 * Serves data/ as it lies at <base>data/ and copies it beside the built page. It is never compiled in: an editor
 * replaces a file on the server and the page shows it.
 */
export function dataFolderPlugin(): Plugin {
  let config: ResolvedConfig
  const folder = () => join(config.root, 'data')

  function serve(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const prefix = `${config.base}data/`
    if (!path.startsWith(prefix)) {
      next()
      return
    }
    const file = normalize(join(folder(), path.slice(prefix.length)))
    const isOurs = file.startsWith(folder() + sep) && existsSync(file) && statSync(file).isFile()
    if (!isOurs) {
      response.statusCode = 404
      response.end()
      return
    }
    response.setHeader('Content-Type', mediaType(file))
    response.setHeader('Cache-Control', 'no-cache')
    createReadStream(file).pipe(response)
  }

  return {
    name: 'data-folder',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      server.middlewares.use(serve)
    },
    configurePreviewServer(server) {
      server.middlewares.use(serve)
    },
    async writeBundle(options) {
      if (options.dir !== undefined && existsSync(folder())) {
        await cp(folder(), join(options.dir, 'data'), { recursive: true })
      }
    },
  }
}
