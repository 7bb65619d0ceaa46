/**
 * The first part of every address the app answers. Each becomes a real file at build time, so that a deep link is a
 * page with status 200 on a host that knows no rewrites.
 */
export const topLevelRoutes = [
  'tema',
  'indikatorer',
  'indikator',
  'statistikk',
  'prosjekter',
  'prosjekt',
  'dokumenter',
  'planen',
  'data-og-kilder',
  'apne',
  'samling',
  'presentasjon',
  'tilgjengelighet',
] as const
