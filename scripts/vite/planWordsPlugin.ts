import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What search engines are told of the site, by the plan in data/: the page itself knows no plan. */
export function planWordsPlugin(): Plugin {
  let root = ''
  return {
    name: 'plan-words',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml(html) {
      const plan = JSON.parse(readFileSync(join(root, 'data', 'plan.json'), 'utf8'))
      const words = `${plan.short_name ?? plan.name} i ${plan.municipality.name} kommune`
      return html.replace('{plan}', words.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
    },
  }
}
