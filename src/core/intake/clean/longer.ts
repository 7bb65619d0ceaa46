type Growing = Float64Array | Int32Array | Uint32Array | Uint8Array

/** A copy with twice the room, or the room that is asked for. */
export function longer<T extends Growing>(old: T, length = old.length * 2): T {
  const grown = new (old.constructor as new (length: number) => T)(length)
  grown.set(old)
  return grown
}
