import type { Plugin } from 'vite'

/** Starts the site with the statistics hosts played by MSW. Only while it is being worked on: no build has it. */
export function demoPlugin(): Plugin {
  return {
    name: 'demo',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => page.replace('/src/main.tsx', '/scripts/demo/startDemo.ts'),
    },
  }
}
