import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const fileName = 'mockServiceWorker.js'

function readMockWorker(): string {
  const mswFolder = dirname(createRequire(import.meta.url).resolve('msw/package.json'))
  return readFileSync(join(mswFolder, 'lib', fileName), 'utf8')
}

/** Offers MSW's service worker only where mocks were asked for; in public/ it would reach every production build. */
export function mockWorkerPlugin(isMocked: boolean): Plugin | false {
  if (!isMocked) return false
  return {
    name: 'mock-worker',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split('?')[0]?.endsWith(`/${fileName}`)) return next()
        response.setHeader('Content-Type', 'text/javascript')
        response.end(readMockWorker())
      })
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readMockWorker() })
    },
  }
}
