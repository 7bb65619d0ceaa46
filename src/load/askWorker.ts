import { LoadError } from '../core/issue/LoadError.ts'
import workerAddress from './knowledgeBase.worker.ts?worker&url'
import { trustedWorkerAddress } from './trustedWorkerAddress.ts'
import type { Answers, Progress, Reply, Request } from './workerMessages.ts'

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
  readonly onProgress: (progress: Progress) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let asked = 0

/** Asks the worker; one is started at the first question and serves the page's life. Throws LoadError. */
export function askWorker<R extends Request>(
  request: R,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Answers[R['call']]> {
  worker ??= startWorker()
  asked += 1
  const id = asked
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject, onProgress })
    worker?.postMessage({ id, request })
  })
}

function startWorker(): Worker {
  const started = new Worker(trustedWorkerAddress(workerAddress), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => receive(data))
  started.addEventListener('error', () => failAll(started))
  return started
}

function receive(reply: Reply) {
  const asker = waiting.get(reply.id)
  if (!asker) return
  if ('progress' in reply) {
    asker.onProgress(reply.progress)
    return
  }
  waiting.delete(reply.id)
  if ('answer' in reply) asker.resolve(reply.answer as never)
  else
    asker.reject(
      'bug' in reply
        ? new Error(reply.bug)
        : new LoadError(reply.loadError.kind, reply.loadError.address, reply.loadError.status),
    )
}

/** The worker's own file could not be had, or it died: everyone waiting is told, and the next question starts a new one. */
function failAll(dead: Worker) {
  dead.terminate()
  worker = null
  for (const asker of waiting.values()) asker.reject(new LoadError('offline', workerAddress))
  waiting.clear()
}
