/** The module of each route's page, by the first part of its address. */
export const pageModules = {
  '': 'src/features/overview/OverviewPage.tsx',
  tema: 'src/features/theme/ThemePage.tsx',
  indikatorer: 'src/features/explore/ExplorePage.tsx',
  indikator: 'src/features/indicators/IndicatorPage.tsx',
  statistikk: 'src/features/statistics/StatisticsPage.tsx',
  prosjekter: 'src/features/portfolio/PortfolioPage.tsx',
  prosjekt: 'src/features/portfolio/ProjectPage.tsx',
  dokumenter: 'src/features/documents/DocumentsPage.tsx',
  planen: 'src/features/plan/PlanPage.tsx',
  'data-og-kilder': 'src/features/data/DataPage.tsx',
  apne: 'src/features/open/OpenPage.tsx',
  samling: 'src/features/collection/CollectionPage.tsx',
  presentasjon: 'src/features/present/PresentPage.tsx',
  tilgjengelighet: 'src/features/accessibility/AccessibilityPage.tsx',
} as const

/**
 * The first part of every address the app answers. Each becomes a real file at build time, so that a deep link is a
 * page with status 200 on a host that knows no rewrites.
 */
export const topLevelRoutes = Object.keys(pageModules).filter((route) => route !== '')
