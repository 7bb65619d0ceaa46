import { xmlText } from '../xmlText.ts'

export const embedKinds = ['responsive', 'iframe', 'link', 'image'] as const
export type EmbedKind = (typeof embedKinds)[number]

export interface EmbedCodeParts {
  /** What the frame is called for those who do not see it. */
  readonly title: string
  /** The embed's full address, and the picture's; the page on the site that says more. */
  readonly address: string
  readonly picture: string
  /** In pixels for a width of 1200; null where it is not known before the picture is there. Left out for a chart's. */
  readonly pictureHeight?: number | null
  readonly page: string
  /** Address of the script that follows the height. */
  readonly script: string
  /** In pixels: what stands where no script runs. */
  readonly height: number
  /** What the picture shows, for those who do not see it. */
  readonly summary: string
}

/** What a reader pastes into the other page. */
export function embedCode(kind: EmbedKind, parts: EmbedCodeParts): string {
  const { title, page, script } = parts
  switch (kind) {
    case 'responsive':
      return `${frame(parts)}\n<script src="${xmlText(script)}" async></script>\n<noscript>${pictureLink(parts)}</noscript>`
    case 'iframe':
      return frame(parts)
    case 'link':
      return `<a href="${xmlText(page)}">${xmlText(title)}</a>`
    case 'image':
      return pictureLink(parts)
  }
}

function pictureLink({ page, picture, pictureHeight = 628, summary }: EmbedCodeParts): string {
  const height = pictureHeight === null ? '' : ` height="${pictureHeight}"`
  return `<a href="${xmlText(page)}"><img src="${xmlText(picture)}" alt="${xmlText(summary)}" width="1200"${height} style="max-width:100%;height:auto"></a>`
}

function frame({ title, address, height }: EmbedCodeParts): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(height),
    style: 'border:0',
    loading: 'lazy',
    allow: 'clipboard-write; web-share',
  }
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(value)}"`)
  return `<iframe${written.join('')}></iframe>`
}

/** A height that shows everything in most frames of the width, where nobody measures. */
export function usualHeight(width: number): number {
  if (width > 999) return 720
  return width > 599 ? 660 : 760
}
