/** What in a cube does not agree, by its path in the document. */
export class CubeFault extends Error {
  readonly path: string
  readonly value: string
  readonly expected: string

  constructor(path: string, value: string, expected: string) {
    super(path)
    this.name = 'CubeFault'
    this.path = path
    this.value = value
    this.expected = expected
  }
}

/** The value, or a fault when there is none. */
export function expectAt<T>(value: T | null, path: string, expected: string): T {
  if (value === null) throw new CubeFault(path, '', expected)
  return value
}
