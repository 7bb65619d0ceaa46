import { useMemo } from 'react'
import { type Mapping, mappingLacks } from '../../core/mapping/Mapping.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { MappedFile, OpenedFile, PlaceFrame } from '../../load/intakeMessages.ts'
import { useMapped, useProposal } from '../../load/useMapped.ts'
import { useOpenSession } from './openSession.ts'

/** What the columns of a read file are taken for, and its figures once nothing is lacking. */
export interface MappedParts {
  readonly mapping: Mapping | undefined
  readonly mapped: MappedFile | undefined
  readonly frame: PlaceFrame
}

export function useMappedFile(base: KnowledgeBase, file: OpenedFile, revision: number): MappedParts {
  const { mappings } = useOpenSession()
  const frame = useMemo(() => ({ places: [...base.places.values()], countryId: base.plan?.countryId ?? null }), [base])
  const at = { id: file.id, revision }
  const { data: proposal } = useProposal(at, frame)
  const mapping = mappings.get(file.id) ?? proposal
  const isWhole = mapping !== undefined && mappingLacks(mapping) === null
  const { data: mapped } = useMapped(at, frame, isWhole ? mapping : undefined)
  return { mapping, mapped: isWhole ? mapped : undefined, frame }
}
