import { buffersOf } from './buffersOf.ts'
import workerAddress from './knowledgeBase.worker.ts?worker&url'
import { workerDesk } from './workerDesk.ts'
import type { Answers, Progress, Request } from './workerMessages.ts'

/** Asks the worker that holds the knowledge base; it serves the page's life. Throws LoadError. */
export const { ask: askWorker } = workerDesk<Request, Answers, Progress>(workerAddress, (request) =>
  request.call === 'add' ? buffersOf(request.delivery.table) : [],
)
