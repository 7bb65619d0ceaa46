import { LoadError } from '../core/issue/LoadError.ts'
import type { DeskMessage, WorkerReply } from './workerDesk.ts'

/**
 * The worker's side: answers each question, and tells what failed as plain values. `transferOf` names the buffers of an answer
 * that nobody here keeps, which then change hands instead of being copied. The signal tells that nobody waits any more.
 */
export function serveDesk<Request, Progress>(
  answer: (request: Request, onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<unknown>,
  transferOf: (request: Request, answer: unknown) => ArrayBuffer[] = () => [],
): void {
  const underWay = new Map<number, AbortController>()
  addEventListener('message', async ({ data }: MessageEvent<DeskMessage<Request>>) => {
    if ('cancel' in data) {
      underWay.get(data.id)?.abort()
      return
    }
    const controller = new AbortController()
    underWay.set(data.id, controller)
    const reply = (message: WorkerReply<unknown, Progress>) => postMessage(message)
    try {
      const found = await answer(data.request, (progress) => reply({ id: data.id, progress }), controller.signal)
      postMessage({ id: data.id, answer: found }, { transfer: transferOf(data.request, found) })
    } catch (error) {
      if (controller.signal.aborted) return
      if (error instanceof LoadError)
        reply({ id: data.id, loadError: { kind: error.kind, address: error.address, status: error.status } })
      else reply({ id: data.id, bug: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) })
    } finally {
      underWay.delete(data.id)
    }
  })
}
