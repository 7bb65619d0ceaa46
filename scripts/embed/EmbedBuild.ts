/** What the script that writes the embeds is told by the build, as JSON on its command line. */
export interface EmbedBuild {
  /** Folder of the built site, and of the data. */
  readonly out: string
  readonly data: string
  /** Address of the site with a slash at the end: whole where SITE_URL says it, else from the root of the host. */
  readonly site: string
  readonly icon: string
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** Content policy for the pages; empty for none. */
  readonly policy: string
  /** Which of how many equal parts this process writes, from 0. */
  readonly part: number
  readonly parts: number
  /** Folder for pictures that need not be drawn again. */
  readonly cache: string
}
