import type { Plugin } from 'vite'
import { printMetaPolicy } from '../site/contentPolicy.ts'

/** Writes the content policy into production pages. The dev server needs inline scripts for reloading, so it goes without. */
export function contentPolicyPlugin(statisticsHosts: readonly string[]): Plugin {
  const content = printMetaPolicy(statisticsHosts)
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
      ],
    },
  }
}
