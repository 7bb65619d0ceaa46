import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serveSite } from '../../scripts/static/staticSite.ts'
import { builtSites } from './builtSites.ts'

/** Serves both built sites on free ports, and tells the workers where by way of the environment. */
export default async function serveBuiltSites(): Promise<() => void> {
  const stops: (() => void)[] = []
  for (const { folder, base, sendsHeaders, addressVariable } of Object.values(builtSites)) {
    if (!existsSync(join(folder, 'index.html'))) {
      throw new Error(`There is no built site in ${folder}. «npm run check:journeys» builds both before it starts.`)
    }
    const { server, port } = await serveSite({ folder: resolve(folder), base, sendsHeaders }, 0)
    process.env[addressVariable] = `http://localhost:${port}${base}`
    stops.push(() => server.close())
  }
  return () => {
    for (const stop of stops) stop()
  }
}
