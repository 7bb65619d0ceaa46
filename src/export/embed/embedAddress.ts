import { type EmbedView, printEmbed } from './EmbedView.ts'

/** Where the embed can be framed. `site` ends with a slash; a frozen copy travels behind the #, where no server sees it. */
export function embedAddress(site: string, view: EmbedView, copy = ''): string {
  const query = new URLSearchParams(printEmbed(view)).toString().replaceAll('%7E', '~')
  return `${embedFolder(site, view.selection.indicatorId)}${query === '' ? '' : `?${query}`}${copy === '' ? '' : `#kopi=${copy}`}`
}

/** The folder of an indicator's embed; its picture and its description have the same name and an ending. */
function embedFolder(site: string, indicatorId: string): string {
  return `${embedFile(site, indicatorId, '')}/`
}

export function embedFile(site: string, indicatorId: string, ending: '' | '.svg' | '.png' | '.json'): string {
  return `${site}embed/${encodeURIComponent(indicatorId)}${ending}`
}
