import { useQuery } from '@tanstack/react-query'
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

/** Answers to questions about a table that `useCube` has opened, in their order. */
export function usePivots(resource: string, queries: readonly CubeQuery[]) {
  const { folder } = packageInView()
  return useQuery({
    queryKey: ['pivot', folder, resource, queries],
    queryFn: () => askWorker({ call: 'pivot', folder, resource, queries }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  })
}
