type Growing = Float64Array | Int32Array | Uint32Array | Uint8Array

/** A copy with twice the room, or the room that is asked for. */
export function longer<T extends Growing>(old: T, length = old.length * 2): T {
  const grown = new (old.constructor as new (length: number) => T)(length)
  grown.set(old)
  return grown
}

/** The first entries; a copy only where much room would be kept for nothing. */
export function fitted<T extends Growing>(full: T, length: number): T {
  return (length > full.length * 0.9 ? full.subarray(0, length) : full.slice(0, length)) as T
}
