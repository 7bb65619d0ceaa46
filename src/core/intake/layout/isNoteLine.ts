const noteStart =
  /^\s*(?:"?(?:kilde|source|merknad|note|fotnote|footnote|sist oppdatert|last updated|oppdatert|copyright|©|symbol|tegnforklaring|forklaring|standardtegn|kontakt|database|intern referanse|(?:på grunn|pga\.?|grunna) (?:av )?avrunding|avrunding|tall(?:ene|a) er avrund|due to rounding|rounding|tabellnr|\d{1,2}\)|\*|†|#))/i

/** Whether a line begins as footnotes and sources do, or is a sentence. */
export function isNoteLine(line: string): boolean {
  return noteStart.test(line) || isSentence(line)
}

/** Many words, as no name of a place or category has. */
function isSentence(line: string): boolean {
  return line.length > 60 && line.trim().split(/\s+/).length > 7
}
