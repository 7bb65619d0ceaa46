import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Delivery } from '../core/mapping/Delivery.ts'
import type { DroppedFile } from '../source/droppedSource.ts'
import { askWorker } from './askWorker.ts'
import { noteBrought, noteRemoved, packageInView, viewDropped } from './packageInView.ts'
import { showBase } from './useKnowledgeBase.ts'

/** Puts figures from the reader's own file among the others, for this visit. Answers with what is now there. */
export function useAddDelivery() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (deliver: () => Promise<Delivery>) => {
      const delivery = await deliver()
      const { id, title, as } = delivery
      const { folder } = packageInView()
      const base = await askWorker({ call: 'add', folder, delivery })
      noteBrought({ id, title, as })
      for (const kind of ['statistics', 'cube', 'pivot']) client.removeQueries({ queryKey: [kind, folder, id] })
      await showBase(client, base)
      return { id, title, as }
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
      return showBase(client, base)
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
      return showBase(client, base)
    },
  })
}
