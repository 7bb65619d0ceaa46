/** The two ways the built site is served to the journeys. */
export const builtSites = {
  /** At the root of a host that sends our headers. */
  root: { folder: 'dist', base: '/', sendsHeaders: true, addressVariable: 'KG_ROOT_ADDRESS' },
  /** Below a path on a host that can only hand out files: the policy in the page must do alone. */
  subpath: { folder: 'reports/site-kg', base: '/kg/', sendsHeaders: false, addressVariable: 'KG_SUBPATH_ADDRESS' },
} as const

export type BuiltSiteName = keyof typeof builtSites
