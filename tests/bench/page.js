import workerAddress from './bench.worker.js?worker&url'

/** Asks one subject in a worker of this page's own, which lives no longer than the page. */
globalThis.measureSubject = (subject, table) =>
  new Promise((resolve) => {
    const worker = new Worker(workerAddress, { type: 'module' })
    worker.addEventListener('message', ({ data }) => resolve(data))
    worker.addEventListener('error', ({ message }) => resolve({ error: message }))
    worker.postMessage({ subject, table })
  })
