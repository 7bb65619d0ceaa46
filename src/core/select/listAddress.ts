const marks: Readonly<Record<string, string>> = { '%': '%25', '~': '%7E', '*': '%2A', '.': '%2E' }
const texts = Object.fromEntries(Object.entries(marks).map(([text, mark]) => [mark, text]))
const noText = '%'

/** Texts with `~` between; what would be taken for a mark of the address is written otherwise. An empty list is an empty text. */
export function printList(list: readonly string[]): string {
  return list.map(printName).join('~')
}

/** The inverse of printList. */
export function parseList(text: string): string[] {
  return text === '' ? [] : text.split('~').map(parseName)
}

/** One text, without the address's own marks. */
export function printName(name: string): string {
  return name === '' ? noText : name.replace(/[%~*.]/g, (text) => marks[text] as string)
}

export function parseName(text: string): string {
  return text === noText ? '' : text.replace(/%(?:25|7E|2A|2E)/g, (mark) => texts[mark] as string)
}
