import { queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { KnowledgeBase } from '../core/model/KnowledgeBase.ts'
import { askWorker } from './askWorker.ts'
import { packageInView } from './packageInView.ts'
import type { Progress } from './workerMessages.ts'

const progressKey = ['progress']

const knowledgeBaseQuery = queryOptions<KnowledgeBase>({
  queryKey: ['knowledgeBase'],
  queryFn: ({ client }) =>
    askWorker({ call: 'open', folder: packageInView().folder }, (progress) =>
      client.setQueryData(progressKey, progress),
    ),
  // The files are read once a visit: figures must not change under the reader's eyes.
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  // The notice of a failure asks for the same query: without this its coming would ask again, without end.
  retryOnMount: false,
})

export const knowledgeBaseKey = knowledgeBaseQuery.queryKey

/** The knowledge base of the plan. Undefined while it loads; `error` when the package itself could not be had. */
export function useKnowledgeBase() {
  return useQuery(knowledgeBaseQuery)
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
    onSuccess: (base) => client.setQueryData(knowledgeBaseKey, base),
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
