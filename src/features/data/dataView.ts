import { holdsText } from '../../blocks/textSearch.ts'
import type { KnowledgeBase, ResourceState } from '../../core/model/KnowledgeBase.ts'
import { parsePeriod } from '../../core/model/Period.ts'
import type { Source } from '../../core/model/Source.ts'
import { type SourceUse, sourceUses } from './sourceUses.ts'

/** What is asked of the source register, as it stands in the address. */
export interface SourceChoice {
  readonly sok?: string | undefined
  readonly slag?: string | undefined
  readonly gjenbruk?: string | undefined
}

export interface DataPageView {
  readonly resources: readonly ResourceState[]
  /** Read without a fault, of those that are read when the page opens. */
  readonly ok: number
  readonly opened: number
  readonly unread: number
  readonly sources: readonly Source[]
  /** By source: what it gives. */
  readonly uses: ReadonlyMap<string, SourceUse>
  readonly sourceTotal: number
  readonly licensed: number
  /** Sources that name the day of their next update. */
  readonly withNextUpdate: number
}

/** What failed comes first. */
const stateOrder: readonly ResourceState['state'][] = ['failed', 'partial', 'ok', 'notRead']

export function dataView(base: KnowledgeBase, choice: SourceChoice): DataPageView {
  const { resources, sources } = base
  const all = [...sources.values()]
  const opened = resources.filter(({ state }) => state !== 'notRead')
  return {
    resources: resources.toSorted((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state)),
    ok: opened.filter(({ state }) => state === 'ok').length,
    opened: opened.length,
    unread: resources.length - opened.length,
    sources: all.filter((source) => isChosen(source, choice, all)),
    uses: sourceUses(base),
    sourceTotal: all.length,
    licensed: all.filter(({ licence }) => licence !== '').length,
    withNextUpdate: all.filter(({ nextUpdate }) => parsePeriod(nextUpdate) !== null).length,
  }
}

function isChosen(source: Source, choice: SourceChoice, all: readonly Source[]): boolean {
  if (all.some(({ kind }) => kind === choice.slag) && source.kind !== choice.slag) return false
  if (all.some(({ reuse }) => reuse === choice.gjenbruk) && source.reuse !== choice.gjenbruk) return false
  return holdsText(choice.sok, [source.publisher, source.title, source.url, source.licence, source.licenceNote])
}
