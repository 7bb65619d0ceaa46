import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  wasm: 'application/wasm',
  csv: 'text/csv',
  json: 'application/json',
}

/** Serves the bench's own page, its tables and those we are measured against. A table under `/slow/` takes its time. */
export async function serveBench(here: string, reports: string): Promise<{ address: string; close: () => void }> {
  const homes: readonly (readonly [string, string])[] = [
    ['/duckdb/', join(here, 'node_modules/@duckdb/duckdb-wasm/dist')],
    ['/data/', reports],
    ['/slow/', reports],
    ['/', join(reports, 'site')],
  ]
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const [start, folder] = homes.find(([prefix]) => path.startsWith(prefix)) as readonly [string, string]
    const file = join(folder, path.slice(start.length) || 'index.html')
    const type = types[file.split('.').at(-1) ?? ''] ?? ''
    if (!existsSync(file)) response.writeHead(404).end()
    else if (start === '/slow/') sendSlowly(file, type, response).catch((error: Error) => response.destroy(error))
    else response.writeHead(200, { 'content-type': type }).end(readFileSync(file))
  }).listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}/`, close: () => server.close() }
}

/** 20 MB a second: 160 Mbit/s. */
async function sendSlowly(file: string, type: string, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': type, 'content-length': statSync(file).size })
  const began = performance.now()
  let sent = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 0x40000 })) {
    sent += chunk.length
    response.write(chunk)
    const early = began + sent / 20_000 - performance.now()
    if (early > 0) await pause(early)
  }
  response.end()
}
