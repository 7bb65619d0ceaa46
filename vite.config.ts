import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { readBasePath } from './scripts/site/basePath.ts'
import { pageModules } from './scripts/site/routes.ts'
import { statisticsHosts } from './scripts/site/statisticsHosts.ts'
import { bundleContentsPlugin } from './scripts/vite/bundleContentsPlugin.ts'
import { contentPolicyPlugin } from './scripts/vite/contentPolicyPlugin.ts'
import { dataFolderPlugin } from './scripts/vite/dataFolderPlugin.ts'
import { demoPlugin } from './scripts/vite/demoPlugin.ts'
import { embedPagesPlugin } from './scripts/vite/embedPagesPlugin.ts'
import { embedsNeedBuildPlugin } from './scripts/vite/embedsNeedBuildPlugin.ts'
import { hostFilesPlugin } from './scripts/vite/hostFilesPlugin.ts'
import { mockWorkerPlugin } from './scripts/vite/mockWorkerPlugin.ts'
import { planWordsPlugin } from './scripts/vite/planWordsPlugin.ts'
import { routePagesPlugin } from './scripts/vite/routePagesPlugin.ts'

// The statistics hosts are played while the site is being worked on, and never in a build.
const isMocked = process.env.VITE_MOCK === '1' && !process.argv.includes('build')

export default defineConfig({
  base: readBasePath(process.env),
  plugins: [
    react(),
    dataFolderPlugin(),
    isMocked && mockWorkerPlugin(),
    isMocked && demoPlugin(),
    // MSW registers a service worker, which the policy forbids.
    !isMocked && contentPolicyPlugin(statisticsHosts),
    planWordsPlugin(),
    routePagesPlugin(pageModules),
    hostFilesPlugin(statisticsHosts),
    bundleContentsPlugin(),
    embedPagesPlugin(statisticsHosts),
    embedsNeedBuildPlugin(),
  ],
  worker: { format: 'es' },
  optimizeDeps: { include: ['papaparse', 'recharts', '@tanstack/react-router', 'vitest-browser-react'] },
  build: {
    manifest: true,
    // Every browser we support preloads modules by itself. A page's own file names its scripts; a page that is come to from another
    // asks only for its styles beforehand: links to a hundred small scripts at once hold the main thread up.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((file) => file.endsWith('.css')),
    },
    assetsInlineLimit: (file) => (file.endsWith('.woff2') || file.endsWith('.woff') ? false : undefined),
  },
  server: { port: 5173 },
})
