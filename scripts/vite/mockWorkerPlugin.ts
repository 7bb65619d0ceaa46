import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const fileName = 'mockServiceWorker.js'

function readMockWorker(): string {
  return readFileSync(createRequire(import.meta.url).resolve(`msw/${fileName}`), 'utf8')
}

/** Offers MSW's service worker where mocks were asked for; in public/ it would reach every build. */
export function mockWorkerPlugin(): Plugin {
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split('?')[0]?.endsWith(`/${fileName}`)) {
          next()
          return
        }
        response.setHeader('Content-Type', 'text/javascript')
        response.end(readMockWorker())
      })
    },
  }
}
