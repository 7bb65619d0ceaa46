import type { Table } from '../intake/Table.ts'
import type { Place } from '../model/Place.ts'
import type { Unit } from '../model/Unit.ts'
import type { MappedRow } from './MappedRow.ts'

/** What the person who brings a file must say of it: nothing here is made up. */
export interface DeliveryWords {
  readonly title: string
  /** One of the known units, or one with the person's own words. */
  readonly unit: Unit
  readonly publisher: string
  readonly sourceTitle: string
  /** Empty when not given. */
  readonly url: string
  readonly licence: string
  /** ISO day the file was read. */
  readonly retrieved: string
}

/** Figures of one measure from one file, with all that must follow them. */
export interface Delivery extends DeliveryWords {
  /** Unique among those of a visit; letters, digits and `_`. */
  readonly id: string
  /** The file as the person named it. */
  readonly file: string
  readonly as: 'indicator' | 'statistics'
  /** Empty for statistics, whose figures are in `table`. */
  readonly rows: readonly MappedRow[]
  /** The figures of statistics in columns, as `mapStatistics` makes them. */
  readonly table?: Table
  readonly places: readonly Place[]
}

/** Files that came from a reader of the page, and lie in no package on the web. */
const ownFolder = 'din fil: '

export function ownFileName(file: string): string {
  return `${ownFolder}${file}`
}

export function isOwnFile(path: string): boolean {
  return path.startsWith(ownFolder)
}

/** A unit in the person's own words. */
export function ownUnit(label: string, decimals: number): Unit {
  const id = `egen-${label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`
  return {
    id,
    kind: 'other',
    label: { nb: label, en: label },
    symbol: { nb: '', en: '' },
    decimals,
    scaleMin: null,
    scaleMax: null,
  }
}

/** What must follow the figures wherever they are shown. */
export function ownNote(file: string): string {
  return `Fra din fil (${file}), ikke i kunnskapsgrunnlaget.`
}

export function sourceIdOf(id: string): string {
  return `kilde-${id.replaceAll('_', '-')}`
}
