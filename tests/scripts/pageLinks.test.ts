import { expect, it } from 'vitest'
import { pageLinks } from '../../scripts/vite/pageLinks.ts'

const chunk = (fileName: string, imports: string[], styles: string[] = []) => ({
  fileName,
  imports,
  viteMetadata: { importedCss: new Set(styles) },
})

it('links what a page needs and the app has not named, styles first, each once', () => {
  const page = chunk('assets/page.js', ['assets/chart.js', 'assets/react.js'], ['assets/page.css', 'assets/app.css'])
  const chart = chunk('assets/chart.js', ['assets/scale.js', 'assets/page.js'], ['assets/page.css'])
  const chunks = [
    chunk('assets/app.js', ['assets/react.js'], ['assets/app.css']),
    chunk('assets/react.js', []),
    chart,
    page,
    chunk('assets/scale.js', []),
    chunk('assets/other.js', []),
  ]
  const html = '<script src="/kg/assets/app.js"></script><link href="/kg/assets/app.css">'
  const links = pageLinks(html, page, { chunks, base: '/kg/' })
  expect([...links.matchAll(/rel="(\w+)" crossorigin href="([^"]+)"/g)].map(([, rel, href]) => [rel, href])).toEqual([
    ['stylesheet', '/kg/assets/page.css'],
    ['modulepreload', '/kg/assets/page.js'],
    ['modulepreload', '/kg/assets/chart.js'],
    ['modulepreload', '/kg/assets/scale.js'],
  ])
})
