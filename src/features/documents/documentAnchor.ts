/** The address of a document within the page. */
export function documentAnchor(id: string): string {
  return `dokument-${id}`
}
