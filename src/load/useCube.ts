import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { CubeQuery } from '../core/aggregate/cube/CubeQuery.ts'
import { askWorker } from './askWorker.ts'
import { packageInView } from './packageInView.ts'
import { useKnowledgeBase } from './useKnowledgeBase.ts'

/** What a statistics table is made of. The rows stay in the worker. Waits for the package. */
export function useCube(resource: string) {
  const isOpen = useKnowledgeBase().isSuccess
  const { folder } = packageInView()
  return useQuery({
    queryKey: ['cube', folder, resource],
    queryFn: () => askWorker({ call: 'cube', folder, resource }),
    enabled: isOpen && resource !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

/** Asks for the file of a table anew, and then for what has been answered about it. */
export function useRetryCube(resource: string) {
  const { refetch, isFetching } = useCube(resource)
  const client = useQueryClient()
  const { folder } = packageInView()
  const retry = async () => {
    if (isFetching) return
    await refetch()
    await client.invalidateQueries({ queryKey: ['pivot', folder, resource] })
  }
  return { retry, isTrying: isFetching }
}

/** Answers to questions about a table that `useCube` has opened, in their order. A question that nobody looks at any more is let be. */
export function usePivots(resource: string, queries: readonly CubeQuery[]) {
  const { folder } = packageInView()
  return useQuery({
    queryKey: ['pivot', folder, resource, queries],
    queryFn: ({ signal }) => askWorker({ call: 'pivot', folder, resource, queries }, undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  })
}
