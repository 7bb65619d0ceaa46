const rolePattern =
  /(leder|sjef|direktør|seksjon|avdeling|enhet|rådgiver|koordinator|ansvarlig|eier|team|kontor|virksomhet|kommune|fylke|etat|tjeneste|områd|forvaltning|ikt|rektor|styrer|utvalg|råd\b|departement|direktorat|office|agency|unit|department|director|manager|owner|officer|division|board|ministry|council)/i

const isCapital = (word: string) => /^[A-ZÆØÅ][a-zæøåéü-]+$/.test(word)
const isRole = (word: string) => rolePattern.test(word)

/**
 * What of a cell about people the public may see: the role or the unit, never a name, an address or a number. Null when nothing
 * of it is a role. Two capitalised words beside each other that are no role are taken for a name.
 */
export function roleOf(cell: string): string | null {
  const parts = cell.split(/[,;()|/\n]| [–-] /).map((part) => part.trim())
  const roles = parts.flatMap((part) => {
    if (/@|\d{5}/.test(part) || !isRole(part)) return []
    const words = part.split(/\s+/)
    const isName = (word: string | undefined) => word !== undefined && isCapital(word) && !isRole(word)
    const hasName = words.some((word, index) => isName(word) && isName(words[index + 1]))
    if (hasName) return []
    const hasLink = words.some((word) => /^(og|for|i|ved|av|&|of|and|the)$/i.test(word))
    return words.length > 1 && !hasLink && isName(words.at(-1)) ? [words.slice(0, -1).join(' ')] : [part]
  })
  return roles.length === 0 ? null : roles.join(', ')
}

const contactPatterns: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(\.[\w-]+)+/g,
  /\b(?:tlf|telefon|mobil|phone|tel)\.?:?\s*\+?\d[\d ]{6,14}\d/gi,
  /\+\d{2}[ \d]{8,12}\d/g,
  /(?<![\d.,])\d{2} \d{2} \d{2} \d{2}(?![\d ]*\d)/g,
  /(?<![\d.,])[49]\d{2} \d{2} \d{3}(?![\d ]*\d)/g,
]

/** Running text without e-mail addresses and telephone numbers. */
export function withoutContacts(text: string): string {
  if (!/[@\d]/.test(text)) return text
  return contactPatterns.reduce((kept, pattern) => kept.replace(pattern, '[fjernet]'), text)
}

/** Whether an unknown column is about a person, by its heading. */
export function isAboutPerson(heading: string): boolean {
  return /e-?post|e-?mail|telefon|mobil|phone|kontakt|contact|opprettet av|endret av|created ?by|modified ?by|author|editor|navn på|leder|manager|ansvarlig|saksbehandler|person|owner/i.test(
    heading,
  )
}
