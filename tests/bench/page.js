import workerAddress from './bench.worker.js?worker&url'
import loadingAddress from './loading.worker.js?worker&url'

/** Asks one subject in a worker of this page's own, which lives no longer than the page. */
globalThis.measureSubject = (subject, table) => askIn(workerAddress, subject, table, ({ data }) => data)

/** Has one subject read a table, and tells how long its answer was on the way and how long it kept this thread. */
globalThis.measureLoading = (subject, table) =>
  askIn(loadingAddress, subject, table, (event) => {
    const began = performance.now()
    const { held, posted, ...told } = event.data
    const rows = held?.measures[0].dataset.values.length
    const now = performance.now()
    return { ...told, rows, blocked: now - began, handOver: performance.timeOrigin + now - posted }
  })

function askIn(address, subject, table, toldBy) {
  return new Promise((resolve) => {
    const worker = new Worker(address, { type: 'module' })
    worker.addEventListener('message', (event) => resolve(toldBy(event)))
    worker.addEventListener('error', ({ message }) => resolve({ error: message }))
    worker.postMessage({ subject, table })
  })
}
