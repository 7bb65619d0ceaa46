import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'

/** Embeds are written by the build: while the site is worked on, their addresses say so in place of a page of the site. */
export function embedsNeedBuildPlugin(): Plugin {
  return {
    name: 'embeds-need-build',
    apply: 'serve',
    configureServer({ config, middlewares }) {
      middlewares.use(answerForEmbeds(config.base))
    },
  }
}

export function answerForEmbeds(base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith(`${base}embed/`)) {
      next()
      return
    }
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.end(
      'Embeds are written by the build. Run `npm start` and open them at http://localhost:4173/embed/<indicator>/.\n',
    )
  }
}
