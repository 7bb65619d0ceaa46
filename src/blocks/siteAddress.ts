/** Where the site is, without a slash at the end. */
export function siteAddress(): string {
  return new URL(import.meta.env.BASE_URL, window.location.href).href.replace(/\/$/, '')
}
