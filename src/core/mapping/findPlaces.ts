import type { Place } from '../model/Place.ts'

/** How the text of a cell was taken for a place; `own` is a place the knowledge base does not know. */
export interface PlaceMatch {
  readonly placeId: string
  readonly by: 'code' | 'name' | 'own'
}

/** The place a cell names in a year; the year matters because names live on when codes change. Null for a blank cell. */
export type FindPlace = (text: string, year: number | null) => PlaceMatch | null

const countryWords = /^(?:hele )?landet$|^hele norge$|^norge$|^norway$|^the whole country$|^0{1,4}$|^no$/

/** Codes stand alone (`3203`, `K-3203`, `301`) or before the name (`3203 Asker`); else the name is read. */
export function placeFinder(places: readonly Place[], countryId: string | null): FindPlace {
  const byId = new Map(places.map((place) => [place.id, place]))
  const byName = new Map<string, Place[]>()
  for (const place of places) {
    const name = plainName(place.name.nb)
    byName.set(name, [...(byName.get(name) ?? []), place])
  }
  const read = (cell: string, year: number | null): PlaceMatch => {
    const code = codeIn(cell, byId)
    if (code !== null) return { placeId: code, by: 'code' }
    if (countryId !== null && countryWords.test(cell.toLowerCase())) return { placeId: countryId, by: 'name' }
    const named = placeOfName(byName.get(plainName(cell)) ?? [], year)
    return named ? { placeId: named.id, by: 'name' } : { placeId: ownId(cell), by: 'own' }
  }
  // A column holds few places and many rows.
  const known = new Map<string, PlaceMatch>()
  return (text, year) => {
    const cell = text.trim()
    if (cell === '') return null
    const match = known.get(`${cell}\n${year}`) ?? read(cell, year)
    known.set(`${cell}\n${year}`, match)
    return match
  }
}

function codeIn(cell: string, byId: ReadonlyMap<string, Place>): string | null {
  const digits = /^(?:[KF][-_ ]?)?(\d{1,4})(?![\d.,])/i.exec(cell)?.[1]
  if (digits === undefined) return byId.has(cell) ? cell : null
  // A spreadsheet takes the zero off 0301.
  const padded = digits.length === 3 ? `0${digits}` : digits
  return byId.has(padded) ? padded : null
}

/** The name alone: no kind, no former borders, no name in another language. */
function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:\s*\([^)]*\))+$/, '')
    .replace(/\s+\d{4}\s?[–-]\s?\d{0,4}$/, '')
    .replace(/\s+-\s.*$/, '')
    .replace(/\s+(?:fylkes)?kommune$/, '')
    .trim()
}

/** The one place of the name that was there that year, or that is there now; null when there are several, or none. */
function placeOfName(named: readonly Place[], year: number | null): Place | null {
  const there = named.filter((place) => {
    const { from, to } = yearsOf(place)
    return year === null ? to === null : (from ?? 0) <= year && year <= (to ?? 9999)
  })
  const municipal = there.filter(({ kind }) => kind === 'kommune')
  const [only, other] = municipal.length > 0 ? municipal : there
  return only && !other ? only : null
}

/** The years of a code: as declared, or as its name tells (`Asker 2020–2023`, `Halden (før 2020)`). */
function yearsOf({ validFrom, validTo, name }: Place): { from: number | null; to: number | null } {
  const range = /\s(\d{4})\s?[–-]\s?(\d{4})$/.exec(name.nb)
  const before = /\([^)]*før (\d{4})\)/.exec(name.nb)
  const from = validFrom ?? (range ? Number(range[1]) : null)
  return { from, to: validTo ?? (range ? Number(range[2]) : before ? Number(before[1]) - 1 : null) }
}

function ownId(cell: string): string {
  const letters = cell
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `egen-${letters.slice(0, 40) || 'sted'}`
}
