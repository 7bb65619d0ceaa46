/** The path the site lies under, from BASE_PATH: `kg`, `/kg` and `/kg/` all mean `/kg/`; nothing means the root. */
export function readBasePath(environment: Readonly<Record<string, string | undefined>>): string {
  const name = (environment.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')
  return name === '' ? '/' : `/${name}/`
}
