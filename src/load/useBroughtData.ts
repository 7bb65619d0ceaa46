import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Delivery } from '../core/mapping/Delivery.ts'
import type { DroppedFile } from '../source/droppedSource.ts'
import { askWorker } from './askWorker.ts'
import { noteBrought, noteRemoved, packageInView, viewDropped } from './packageInView.ts'
import { knowledgeBaseKey } from './useKnowledgeBase.ts'

/** Puts figures from the reader's own file among the others, for this visit. */
export function useAddDelivery() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (delivery: Delivery) => askWorker({ call: 'add', folder: packageInView().folder, delivery }),
    onSuccess: (base, { id, title, as }) => {
      noteBrought({ id, title, as })
      client.removeQueries({ queryKey: ['statistics', packageInView().folder, id] })
      client.setQueryData(knowledgeBaseKey, base)
    },
  })
}

/** Takes them out again. */
export function useRemoveDelivery() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => askWorker({ call: 'remove', folder: packageInView().folder, id }),
    onSuccess: (base, id) => {
      noteRemoved(id)
      client.setQueryData(knowledgeBaseKey, base)
    },
  })
}

let shown = 0

/** Shows a whole package of dropped files instead of the one that is open. */
export function useViewDropped() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (dropped: readonly DroppedFile[]) => {
      shown += 1
      const folder = `dropped:${shown}`
      return { folder, base: await askWorker({ call: 'openDropped', folder, dropped }) }
    },
    onSuccess: ({ folder, base }) => {
      viewDropped(folder)
      client.setQueryData(knowledgeBaseKey, base)
    },
  })
}
