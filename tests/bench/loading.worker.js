import { readWhileComing } from './subjects/whileComing.ts'

const peers = {
  papaparse: () => import('./subjects/papaparse.js'),
  udsv: () => import('./subjects/udsv.js'),
  arquero: () => import('./subjects/arquero.js'),
  duckdb: () => import('./subjects/duckdb.js'),
}

addEventListener('message', async ({ data: { subject, table } }) => {
  const start = performance.now()
  try {
    if (subject === 'ours') {
      const { held, lastByte, buffers } = await readWhileComing(new URL(table, location.origin).href)
      const ready = performance.now() - lastByte
      const posted = performance.timeOrigin + performance.now()
      return postMessage({ download: lastByte - start, ready, posted, held }, buffers)
    }
    const peer = await peers[subject]()
    await peer.prepare?.()
    globalThis.held = await peer.read(new Uint8Array(await (await fetch(table)).arrayBuffer()))
    postMessage({})
  } catch (error) {
    postMessage({ error: `${error.message ?? error}\n${error.stack ?? ''}` })
  }
})
