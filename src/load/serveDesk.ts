import { LoadError } from '../core/issue/LoadError.ts'
import type { WorkerReply } from './workerDesk.ts'

/**
 * The worker's side: answers each question, and tells what failed as plain values. `transferOf` names the buffers of an answer
 * that nobody here keeps, which then change hands instead of being copied.
 */
export function serveDesk<Request, Progress>(
  answer: (request: Request, onProgress: (progress: Progress) => void) => Promise<unknown>,
  transferOf: (request: Request, answer: unknown) => ArrayBuffer[] = () => [],
): void {
  addEventListener('message', async ({ data }: MessageEvent<{ id: number; request: Request }>) => {
    const reply = (message: WorkerReply<unknown, Progress>) => postMessage(message)
    try {
      const found = await answer(data.request, (progress) => reply({ id: data.id, progress }))
      postMessage({ id: data.id, answer: found }, { transfer: transferOf(data.request, found) })
    } catch (error) {
      if (error instanceof LoadError)
        reply({ id: data.id, loadError: { kind: error.kind, address: error.address, status: error.status } })
      else reply({ id: data.id, bug: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) })
    }
  })
}
