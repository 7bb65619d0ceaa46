/** Every buffer that an answer holds, once each: what is transferred is not copied. Of use only when nobody keeps the answer. */
export function buffersOf(answer: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
    } else if (value instanceof Map) value.forEach(look)
    else if (!Array.isArray(value) || typeof value[0] === 'object') Object.values(value).forEach(look)
  }
  look(answer)
  return [...found]
}
