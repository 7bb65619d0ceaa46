import type { Plugin } from 'vite'
import { hostFiles } from '../site/hostFiles.ts'

export function hostFilesPlugin(statisticsHosts: readonly string[]): Plugin {
  let base = '/'
  return {
    name: 'host-files',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    generateBundle() {
      for (const file of hostFiles({ base, statisticsHosts })) this.emitFile({ type: 'asset', ...file })
    },
  }
}
