import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { workerPolicyName } from '../../scripts/site/contentPolicy.ts'
import { pageModules, topLevelRoutes } from '../../scripts/site/routes.ts'

const readSource = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')

describe('what the build and the app must agree on', () => {
  it('gives every route of the app a page of its own, and no page without a route', () => {
    const paths = [...readSource('app/routes.tsx').matchAll(/'\/([a-z-]+)\/'/g)].map((match) => match[1])
    expect([...new Set(paths)].sort()).toEqual([...topLevelRoutes].sort())
  })

  it('names in each page the code of its own route', () => {
    const written =
      /'\/([a-z-]*)(?:\/)?',\s+'\w+',\s+lazyRouteComponent\(\s*\(\) => importPage\(\(\) => import\('\.\.\/([^']+)'/g
    const found = [...readSource('app/routes.tsx').matchAll(written)].map(([, route, file]) => [route, `src/${file}`])
    expect(Object.fromEntries(found)).toEqual(pageModules)
  })

  it('lets through the one trusted type the worker asks for', () => {
    expect(readSource('load/trustedWorkerAddress.ts')).toContain(`createPolicy('${workerPolicyName}'`)
  })
})
