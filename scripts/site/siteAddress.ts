/**
 * The address of the site with a slash at the end. SITE_URL names the host it will lie on, such as
 * `https://kunnskap.asker.kommune.no`: other systems can then follow the addresses in descriptions and share images.
 * Without it they are told from the root of whatever host it comes to lie on.
 */
export function readSiteAddress(environment: Readonly<Record<string, string | undefined>>, base: string): string {
  const given = environment.SITE_URL ?? ''
  if (given === '') return base
  if (!URL.canParse(given) || !/^https?:/.test(given)) throw new Error(`SITE_URL is no web address: ${given}`)
  return new URL(base, given).href
}
