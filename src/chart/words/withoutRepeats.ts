/**
 * The notes without what is told before: a sentence that stands in an earlier note, alone or as its end, is not told again.
 */
export function withoutRepeats(notes: readonly string[]): string[] {
  const told: string[] = []
  return notes.flatMap((note) => {
    const fresh = note.split(sentenceEnd).filter((sentence) => {
      const words = sentence.trim().toLowerCase()
      const isTold = words === '' || told.some((one) => one === words || one.endsWith(` ${words}`))
      if (!isTold) told.push(words)
      return !isTold
    })
    return fresh.length > 0 ? [fresh.join(' ')] : []
  })
}

const sentenceEnd = /(?<=[.!?]) (?=\p{Lu})/u
