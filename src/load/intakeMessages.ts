import type { FileReading } from '../core/intake/FileReading.ts'
import type { ReadingChoices } from '../core/intake/ReadingChoices.ts'
import type { Table } from '../core/intake/Table.ts'
import type { PlainRows } from '../core/intake/tableRows.ts'
import type { Issue } from '../core/issue/Issue.ts'
import type { ColumnFacts } from '../core/mapping/columnFacts.ts'
import type { Mapping } from '../core/mapping/Mapping.ts'
import type { MappedTable } from '../core/mapping/mapTable.ts'
import type { Place } from '../core/model/Place.ts'
import type { DroppedFile } from '../source/droppedSource.ts'

/** The places figures can be about, and which of them is the whole country. */
export interface PlaceFrame {
  readonly places: readonly Place[]
  readonly countryId: string | null
}

/** The first rows of a table, as they were read. */
export interface TablePreview extends PlainRows {
  readonly facts: readonly ColumnFacts[]
  readonly types: readonly string[]
  readonly rowCount: number
}

/** What became of a file, without its rows: those stay in the worker. */
export interface OpenedFile {
  readonly id: number
  readonly path: string
  /** Hexadecimal; empty where the browser offers no hash. */
  readonly sha256: string
  /** ISO day and time it was read. */
  readonly readAt: string
  readonly choices: ReadingChoices
  /** True when a package describes the file: then nothing is guessed. */
  readonly isDeclared: boolean
  readonly reading: Exclude<FileReading, { outcome: 'read' }> | Omit<Extract<FileReading, { outcome: 'read' }>, 'table'>
  readonly preview: TablePreview | null
  /** For each row that was set aside, why; null where no fault names its line. */
  readonly asideReasons: readonly (Issue | null)[]
}

export interface OpenedAll {
  readonly files: readonly OpenedFile[]
  /** The title of the knowledge base that the files are; null when they are none. */
  readonly packageTitle: string | null
}

/** What a mapping makes of a file. Above the limit the rows stay in the worker, and only their number is told. */
export interface MappedFile extends MappedTable {
  readonly rowCount: number
  readonly isTooMany: boolean
  /** Of those that stay in the worker; the others show it themselves. */
  readonly decimals: number
}

export type IntakeRequest =
  | { readonly call: 'files'; readonly dropped: readonly DroppedFile[] }
  | { readonly call: 'address'; readonly address: string }
  | { readonly call: 'reread'; readonly id: number; readonly choices: ReadingChoices }
  | { readonly call: 'propose'; readonly id: number; readonly frame: PlaceFrame }
  | { readonly call: 'map'; readonly id: number; readonly frame: PlaceFrame; readonly mapping: Mapping }
  | {
      readonly call: 'statistics'
      readonly id: number
      readonly frame: PlaceFrame
      readonly mapping: Mapping
      readonly measure: string
    }
  | { readonly call: 'csv'; readonly id: number }
  | { readonly call: 'issues'; readonly id: number }

export interface IntakeAnswers {
  readonly files: OpenedAll
  readonly address: OpenedAll
  readonly reread: OpenedFile
  readonly propose: Mapping
  readonly map: MappedFile
  /** The figures of one measure in columns, which are handed over. */
  readonly statistics: Table
  /** The whole table as canonical CSV. */
  readonly csv: string
  /** Every fault by itself, not gathered. */
  readonly issues: readonly Issue[]
}

export interface IntakeProgress {
  readonly path: string
  readonly done: number
  readonly total: number
  /** Of the file that is fetched: how much has come, and how much there is; 0 where nobody says. */
  readonly bytes?: { readonly read: number; readonly size: number }
}
