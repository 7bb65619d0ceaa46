import { type QueryClient, queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { isPassing, LoadError } from '../core/issue/LoadError.ts'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import { askWorker } from './askWorker.ts'
import { packageInView } from './packageInView.ts'
import type { Progress } from './workerMessages.ts'

const progressKey = ['progress']

export const knowledgeBaseKey = ['knowledgeBase'] as const

const knowledgeBaseQuery = queryOptions<KnowledgeBase>({
  queryKey: knowledgeBaseKey,
  queryFn: async ({ client }) => {
    const { folder } = packageInView()
    const base = await askWorker({ call: 'open', folder }, (progress) => client.setQueryData(progressKey, progress))
    if (base.resources.some(({ loadError }) => loadError !== null)) void mendInTime(client, folder, base)
    return base
  },
  // The files are read once a visit: figures must not change under the reader's eyes.
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // Without the table of contents there is nothing: a fault that may pass is given another chance.
  retry: (failures, error) => failures < 2 && error instanceof LoadError && isPassing(error),
  retryDelay: (failures) => Math.random() * 1000 * 2 ** failures,
  // The notice of a failure asks for the same query: without this its coming would ask again, without end.
  retryOnMount: false,
})

/** The knowledge base of the plan. Undefined while it loads; `error` when the package itself could not be had. */
export function useKnowledgeBase() {
  return useQuery(knowledgeBaseQuery)
}

/** Shows this one. One that was still on its way when it was asked for is not let in over it. */
export async function showBase(client: QueryClient, base: KnowledgeBase): Promise<void> {
  await client.cancelQueries({ queryKey: knowledgeBaseKey })
  client.setQueryData(knowledgeBaseKey, base)
}

/** What has failed comes by itself where it can. The code for it is asked for only then. */
async function mendInTime(client: QueryClient, folder: string, base: KnowledgeBase): Promise<void> {
  const retryFailed = await import('./retryFailed.ts').then(
    (module) => module.retryFailed,
    () => null,
  )
  await retryFailed?.(base, {
    retry: async (resource) => {
      const mended = await askWorker({ call: 'retry', folder, resource })
      if (packageInView().folder === folder) client.setQueryData(knowledgeBaseKey, mended)
      return mended
    },
    pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
    random: Math.random,
  })
}

/** How far the loading has come, and what was read last. */
export function useLoadProgress(): Progress | null {
  return useQuery<Progress>({ queryKey: progressKey, queryFn: skipToken }).data ?? null
}

/** Reads one resource anew, and nothing else. */
export function useRetryResource() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (resource: string) => askWorker({ call: 'retry', folder: packageInView().folder, resource }),
    onSuccess: (base) => showBase(client, base),
  })
}

/** A statistics table, read when somebody opens it. Waits for the package. */
export function useStatistics(resource: string) {
  const isOpen = useKnowledgeBase().isSuccess
  const { folder } = packageInView()
  return useQuery({
    queryKey: ['statistics', folder, resource],
    queryFn: () => askWorker({ call: 'statistics', folder, resource }),
    enabled: isOpen && resource !== '',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}
