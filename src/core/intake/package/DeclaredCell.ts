import type { IssueCode } from '../../issue/issueCodes.ts'

/** What a cell is by its declaration: a number, a canonical text, or the code of what is wrong with it. */
export type DeclaredCell = { readonly number: number } | { readonly text: string } | { readonly fault: IssueCode }
export type ReadDeclared = (cell: string) => DeclaredCell
