/** What follows the question mark: names and plain texts. Each page reads its own meaning from it. */
export type Search = Readonly<Record<string, string | undefined>>

/** Everything stays text: the router's own reader would make 0220 the number 220. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

// These are allowed in a query as they are, and an address with commas, colons and tildes can be read by people.
const readable: Readonly<Record<string, string>> = { '%2C': ',', '%3A': ':', '%2F': '/', '%7E': '~' }

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '')
    if (text !== '') params.set(name, text)
  }
  const text = params.toString().replace(/%2C|%3A|%2F|%7E/g, (escaped) => readable[escaped] ?? escaped)
  return text === '' ? '' : `?${text}`
}
