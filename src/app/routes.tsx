import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
  type RouterHistory,
  retainSearchParams,
} from '@tanstack/react-router'
import { importPage } from './importPage.ts'
import { LocaleFromAddress } from './LocaleFromAddress.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PendingPage } from './PendingPage.tsx'
import { RouteErrorScreen } from './RouteErrorScreen.tsx'
import { Shell } from './Shell.tsx'
import { parseSearch, type Search, stringifySearch } from './search.ts'

const root = createRootRoute({
  validateSearch: (search): Search => search as Search,
  search: { middlewares: [retainSearchParams<Search>(['lang', 'data'])] },
  component: Shell,
  notFoundComponent: NotFoundPage,
})

function page<const TPath extends string>(path: TPath, name: PageName, component: RouteComponent) {
  return createRoute({ getParentRoute: () => root, path, staticData: { name }, component })
}

const pages = [
  page(
    '/',
    'overview',
    lazyRouteComponent(() => importPage(() => import('../features/overview/OverviewPage.tsx')), 'OverviewPage'),
  ),
  page(
    '/tema/',
    'themes',
    lazyRouteComponent(() => importPage(() => import('../features/theme/ThemePage.tsx')), 'ThemePage'),
  ),
  page(
    '/indikatorer/',
    'indicators',
    lazyRouteComponent(() => importPage(() => import('../features/explore/ExplorePage.tsx')), 'ExplorePage'),
  ),
  page(
    '/indikator/',
    'indicator',
    lazyRouteComponent(() => importPage(() => import('../features/indicators/IndicatorPage.tsx')), 'IndicatorPage'),
  ),
  page(
    '/statistikk/',
    'statistics',
    lazyRouteComponent(() => importPage(() => import('../features/statistics/StatisticsPage.tsx')), 'StatisticsPage'),
  ),
  page(
    '/prosjekter/',
    'projects',
    lazyRouteComponent(() => importPage(() => import('../features/portfolio/PortfolioPage.tsx')), 'PortfolioPage'),
  ),
  page(
    '/prosjekt/',
    'project',
    lazyRouteComponent(() => importPage(() => import('../features/portfolio/ProjectPage.tsx')), 'ProjectPage'),
  ),
  page(
    '/dokumenter/',
    'documents',
    lazyRouteComponent(() => importPage(() => import('../features/documents/DocumentsPage.tsx')), 'DocumentsPage'),
  ),
  page(
    '/planen/',
    'plan',
    lazyRouteComponent(() => importPage(() => import('../features/plan/PlanPage.tsx')), 'PlanPage'),
  ),
  page(
    '/data-og-kilder/',
    'data',
    lazyRouteComponent(() => importPage(() => import('../features/data/DataPage.tsx')), 'DataPage'),
  ),
  page(
    '/apne/',
    'open',
    lazyRouteComponent(() => importPage(() => import('../features/open/OpenPage.tsx')), 'OpenPage'),
  ),
  page(
    '/samling/',
    'collection',
    lazyRouteComponent(() => importPage(() => import('../features/collection/CollectionPage.tsx')), 'CollectionPage'),
  ),
  page(
    '/presentasjon/',
    'presentation',
    lazyRouteComponent(() => importPage(() => import('../features/present/PresentPage.tsx')), 'PresentPage'),
  ),
  page(
    '/tilgjengelighet/',
    'accessibility',
    lazyRouteComponent(
      () => importPage(() => import('../features/accessibility/AccessibilityPage.tsx')),
      'AccessibilityPage',
    ),
  ),
] as const

/** The router of one document. Tests give a history of their own. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren(pages),
    basepath: import.meta.env.BASE_URL,
    trailingSlash: 'always',
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    scrollRestorationBehavior: 'instant',
    defaultPreload: 'intent',
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: RouteErrorScreen,
    defaultNotFoundComponent: NotFoundPage,
    InnerWrap: LocaleFromAddress,
    ...(history && { history }),
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
  interface StaticDataRouteOption {
    /** Which of the shell's words names the page while its code is on its way. */
    name?: PageName
  }
}

export type PageName =
  | 'overview'
  | 'themes'
  | 'indicators'
  | 'indicator'
  | 'statistics'
  | 'projects'
  | 'project'
  | 'documents'
  | 'plan'
  | 'data'
  | 'open'
  | 'collection'
  | 'presentation'
  | 'accessibility'
