import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { cacheHeader, securityHeaders } from '../site/hostHeaders.ts'
import { statisticsHosts } from '../site/statisticsHosts.ts'
import { mediaType } from './mediaType.ts'

type StaticSite = {
  readonly folder: string
  /** The path the site lies under, with a slash at both ends. */
  readonly base: string
  /** A host that can set headers, or one that can only hand out files. */
  readonly sendsHeaders: boolean
}

type Answer =
  | { readonly kind: 'file'; readonly status: 200 | 404; readonly file: string; readonly pathInSite: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'nothing' }

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** What a dumb static host does: a file as it lies, a folder's index.html, a slash added to a folder, else 404.html. */
function answer({ folder, base }: StaticSite, address: URL): Answer {
  const path = decodePath(address.pathname)
  if (path !== undefined && `${path}/` === base) return { kind: 'redirect', to: `${base}${address.search}` }
  if (!path?.startsWith(base)) return { kind: 'nothing' }
  const pathInSite = path.slice(base.length)
  const target = normalize(join(folder, pathInSite))
  const isInside = target === normalize(folder) || target.startsWith(normalize(folder + sep))
  if (isInside && isFile(target)) return { kind: 'file', status: 200, file: target, pathInSite }
  if (isInside && isFile(join(target, 'index.html'))) {
    if (!path.endsWith('/')) return { kind: 'redirect', to: `${address.pathname}/${address.search}` }
    return { kind: 'file', status: 200, file: join(target, 'index.html'), pathInSite }
  }
  const missing = join(folder, '404.html')
  return isFile(missing) ? { kind: 'file', status: 404, file: missing, pathInSite: '404.html' } : { kind: 'nothing' }
}

function isWorthPacking(type: string): boolean {
  return /^(text\/|application\/json|image\/svg)/.test(type)
}

/** The piece of a file that is asked for, ends included; a question we do not understand is answered with all of it. */
function pieceOf(range: string | undefined, size: number): { readonly start: number; readonly end: number } | null {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  const start = Number(from)
  const end = Math.min(to ? Number(to) : size - 1, size - 1)
  return from !== undefined && start <= end ? { start, end } : null
}

async function send(site: StaticSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = answer(site, new URL(request.url ?? '/', 'http://localhost'))
  if (found.kind === 'nothing') {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Finnes ikke\n')
    return
  }
  if (found.kind === 'redirect') {
    response.writeHead(301, { Location: found.to }).end()
    return
  }
  const type = mediaType(found.file)
  const isPacked = isWorthPacking(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const headers = site.sendsHeaders
    ? [...securityHeaders(statisticsHosts, found.pathInSite), cacheHeader(found.pathInSite)]
    : []
  const { size } = statSync(found.file)
  const piece = isPacked || found.status === 404 ? null : pieceOf(request.headers.range, size)
  response.writeHead(piece ? 206 : found.status, {
    ...Object.fromEntries(headers),
    'Content-Type': type,
    ...(piece && { 'Content-Range': `bytes ${piece.start}-${piece.end}/${size}` }),
    ...(isPacked && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const content = createReadStream(found.file, piece ?? {})
  await (isPacked ? pipeline(content, createGzip(), response) : pipeline(content, response))
}

/** Serves a built site and resolves when it answers. Port 0 takes a free one. */
export async function serveSite(site: StaticSite, port: number): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    // A reader who leaves in the middle of a file is no fault of ours.
    send(site, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve())
  })
  return { server, port: (server.address() as AddressInfo).port }
}
