import { LoadError, type LoadErrorKind } from '../core/issue/LoadError.ts'
import { trustedWorkerAddress } from './trustedWorkerAddress.ts'

interface Waiting<Progress> {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
  readonly onProgress: (progress: Progress) => void
}

/** What a worker is told: a question, or that nobody waits for the answer any more. */
export type DeskMessage<Request> =
  | { readonly id: number; readonly request: Request }
  | { readonly id: number; readonly cancel: true }

/** What a worker says back. A load error is told as plain values, since classes do not survive the crossing. */
export type WorkerReply<Answer, Progress> =
  | { readonly id: number; readonly answer: Answer }
  | {
      readonly id: number
      readonly loadError: {
        readonly kind: LoadErrorKind
        readonly address: string
        readonly status: number | undefined
      }
    }
  | { readonly id: number; readonly bug: string }
  | { readonly id: number; readonly progress: Progress }

/** One worker and those who wait for its answers. It is started at the first question. */
export interface WorkerDesk<Request extends { readonly call: string }, Answers, Progress> {
  /** Throws LoadError, or the reason of the signal once nobody waits for the answer any more; the worker then lets it be. */
  ask<R extends Request>(
    request: R,
    onProgress?: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Answers[R['call'] & keyof Answers]>
  /** Ends the worker and whatever it is doing; everyone who waits is told so. The next question starts a new one. */
  stop(reason: Error): void
}

/** `transferOf` names the buffers of a question that nobody on the page keeps. */
export function workerDesk<Request extends { readonly call: string }, Answers, Progress>(
  address: string,
  transferOf: (request: Request) => ArrayBuffer[] = () => [],
): WorkerDesk<Request, Answers, Progress> {
  const waiting = new Map<number, Waiting<Progress>>()
  let worker: Worker | null = null
  let asked = 0

  function start(): Worker {
    const started = new Worker(trustedWorkerAddress(address), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<WorkerReply<unknown, Progress>>) => receive(data))
    // The worker's own file could not be had, or it died.
    started.addEventListener('error', () => stop(new LoadError('offline', address)))
    return started
  }

  function receive(reply: WorkerReply<unknown, Progress>) {
    const asker = waiting.get(reply.id)
    if (!asker) return
    if ('progress' in reply) {
      asker.onProgress(reply.progress)
      return
    }
    waiting.delete(reply.id)
    if ('answer' in reply) asker.resolve(reply.answer as never)
    else asker.reject(faultOf(reply))
  }

  function cancel(id: number, reason: Error) {
    const asker = waiting.get(id)
    if (!asker) return
    waiting.delete(id)
    worker?.postMessage({ id, cancel: true } satisfies DeskMessage<Request>)
    asker.reject(reason)
  }

  function stop(reason: Error) {
    worker?.terminate()
    worker = null
    for (const asker of waiting.values()) asker.reject(reason)
    waiting.clear()
  }

  return {
    ask: (request, onProgress = () => {}, signal) => {
      if (signal?.aborted) return Promise.reject(signal.reason)
      worker ??= start()
      asked += 1
      const id = asked
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress })
        worker?.postMessage({ id, request } satisfies DeskMessage<Request>, transferOf(request))
        signal?.addEventListener('abort', () => cancel(id, signal.reason))
      })
    },
    stop,
  }
}

type FaultReply = Extract<WorkerReply<unknown, unknown>, { bug: string } | { loadError: object }>

function faultOf(reply: FaultReply): Error {
  if ('bug' in reply) return new Error(reply.bug)
  return new LoadError(reply.loadError.kind, reply.loadError.address, reply.loadError.status)
}
