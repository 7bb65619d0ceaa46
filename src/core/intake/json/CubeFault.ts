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

/** What is told by position is told of cells there are. */
export function checkPositions(sparse: Readonly<Record<string, unknown>>, path: string, cells: number): void {
  const isPosition = (key: string) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < cells
  const wrong = Object.keys(sparse).find((key) => !isPosition(key))
  if (wrong !== undefined) throw new CubeFault(`${path}.${wrong}`, wrong, `0–${cells - 1}`)
}
