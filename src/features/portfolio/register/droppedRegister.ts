import { useSyncExternalStore } from 'react'
import { gatherIssues, type Issue } from '../../../core/issue/Issue.ts'
import { buildPortfolio, type Portfolio } from '../../../core/portfolio/buildPortfolio.ts'
import { type MoneyUnit, parseMoneyUnit } from '../../../core/portfolio/intake/moneyUnit.ts'
import type { RegisterRows } from '../../../core/portfolio/intake/RegisterRows.ts'
import { readRegisterFile } from '../../../core/portfolio/readRegisterFile.ts'

/** Files somebody has dropped on the page. They are kept for this visit only, and leave the browser nowhere. */
export interface DroppedRegister {
  readonly names: readonly string[]
  readonly tables: readonly RegisterRows[]
  readonly issues: readonly Issue[]
  /** Unit of amounts that name none; null until somebody has said. */
  readonly unit: MoneyUnit | null
  readonly portfolio: Portfolio
}

let kept: DroppedRegister | null = null
const listeners = new Set<() => void>()

export function useDroppedRegister(): DroppedRegister | null {
  return useSyncExternalStore(listen, () => kept)
}

function listen(told: () => void) {
  listeners.add(told)
  return () => listeners.delete(told)
}

/** Files join those already dropped; one of the same name takes its place. */
export async function dropFiles(files: readonly File[]): Promise<void> {
  const read = await Promise.all(
    files.map(async (file) => readRegisterFile(new Uint8Array(await file.arrayBuffer()), file.name)),
  )
  const names = files.map(({ name }) => name)
  const before = kept?.tables.filter(({ file }) => !names.includes(file)) ?? []
  keep({
    names: [...(kept?.names.filter((name) => !names.includes(name)) ?? []), ...names],
    tables: [...before, ...read.flatMap(({ tables }) => tables)],
    issues: [
      ...(kept?.issues.filter(({ file }) => !names.includes(file ?? '')) ?? []),
      ...gatherIssues(read.flatMap(({ issues }) => issues)),
    ],
    unit: kept?.unit ?? null,
  })
}

/** The answer to «which unit are the amounts in?»: `kr`, `tusen` or `mill`. */
export function sayUnit(words: string): void {
  if (kept) keep({ ...kept, unit: parseMoneyUnit(words) })
}

export function forgetDropped(): void {
  kept = null
  for (const told of listeners) told()
}

function keep(next: Omit<DroppedRegister, 'portfolio'>): void {
  const built = buildPortfolio(next.tables, next.unit ? { unit: next.unit } : {})
  kept = { ...next, portfolio: { ...built, issues: [...next.issues, ...built.issues] } }
  for (const told of listeners) told()
}
