import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readBasePath } from './site/basePath.ts'
import { serveSite } from './static/staticSite.ts'

const folder = resolve('dist')
const base = readBasePath(process.env)
const wantedPort = Number(process.env.PORT ?? 4173)

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}. Run «npm run build» first.`)
  process.exit(1)
}

try {
  const sendsHeaders = process.env.WITHOUT_HEADERS !== '1'
  const { port } = await serveSite({ folder, base, sendsHeaders }, wantedPort)
  console.log(`Kunnskapsgrunnlag: http://localhost:${port}${base}`)
} catch (error) {
  console.error(`Port ${wantedPort} cannot be used (${String(error)}). Choose another: PORT=4180 npm start`)
  process.exit(1)
}
