import { LoadError } from '../core/issue/LoadError.ts'
import type { WorkerReply } from './workerDesk.ts'

/** The worker's side: answers each question, and tells what failed as plain values. */
export function serveDesk<Request, Progress>(
  answer: (request: Request, onProgress: (progress: Progress) => void) => Promise<unknown>,
): void {
  addEventListener('message', async ({ data }: MessageEvent<{ id: number; request: Request }>) => {
    const reply = (message: WorkerReply<unknown, Progress>) => postMessage(message)
    try {
      reply({
        id: data.id,
        answer: await answer(data.request, (progress) => reply({ id: data.id, progress })),
      })
    } catch (error) {
      if (error instanceof LoadError)
        reply({ id: data.id, loadError: { kind: error.kind, address: error.address, status: error.status } })
      else reply({ id: data.id, bug: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) })
    }
  })
}
