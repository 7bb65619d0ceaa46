import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Delivery } from '../core/mapping/Delivery.ts'
import type { Mapping } from '../core/mapping/Mapping.ts'
import type { MappedTable } from '../core/mapping/mapTable.ts'
import { askIntake } from './askIntake.ts'
import { askWorker } from './askWorker.ts'
import type { PlaceFrame } from './intakeMessages.ts'

const once = { staleTime: Number.POSITIVE_INFINITY, retry: false } as const

/** A reading of a file: the same file read anew is another. */
export interface FileAt {
  readonly id: number
  readonly revision: number
}

/** What we take the columns of a file for, until the reader has said otherwise. */
export function useProposal({ id, revision }: FileAt, frame: PlaceFrame) {
  return useQuery({
    queryKey: ['proposal', id, revision],
    queryFn: () => askIntake({ call: 'propose', id, frame }),
    gcTime: 0,
    ...once,
  })
}

/** The figures of a file by a mapping; undefined until there is one. */
export function useMapped({ id, revision }: FileAt, frame: PlaceFrame, mapping: Mapping | undefined) {
  return useQuery({
    queryKey: ['mapped', id, revision, mapping],
    queryFn: () => askIntake({ call: 'map', id, frame, mapping: mapping as Mapping }),
    enabled: mapping !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 0,
    ...once,
  })
}

const versions = new WeakMap<MappedTable, number>()
let versionCount = 0

/** A number for each mapped table: its rows are too many to be compared. */
function versionOf(mapped: MappedTable): number {
  const known = versions.get(mapped)
  if (known !== undefined) return known
  versionCount += 1
  versions.set(mapped, versionCount)
  return versionCount
}

/** A delivery as the knowledge base it would bring, before it is brought. `mapped` and `measure` say which rows it holds. */
export function useDeliveryPreview(delivery: Delivery, mapped: MappedTable, measure: string) {
  const { rows: _, places: __, ...said } = delivery
  return useQuery({
    queryKey: ['deliveryPreview', said, versionOf(mapped), measure],
    queryFn: () => askWorker({ call: 'preview', delivery }),
    placeholderData: keepPreviousData,
    gcTime: 0,
    ...once,
  })
}
