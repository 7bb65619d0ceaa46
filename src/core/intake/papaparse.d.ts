/**
 * The one call we make of PapaParse. Its published types pull in all of Node's, and core compiles without them.
 */
declare module 'papaparse' {
  interface ParseOptions {
    readonly delimiter: string
    readonly quoteChar: string
    readonly newline: '\n'
    readonly header: false
    readonly skipEmptyLines: false
  }

  interface ParseFault {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    readonly code: string
    readonly message: string
    /** Index of the record, from 0. */
    readonly row?: number
  }

  const Papa: {
    parse<Row extends string[]>(
      text: string,
      options: ParseOptions,
    ): { readonly data: readonly Row[]; readonly errors: readonly ParseFault[] }
  }
  export default Papa
}
