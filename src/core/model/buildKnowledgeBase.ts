import type { DataPackage } from '../descriptor/DataPackage.ts'
import type { ResourceRole } from '../descriptor/Resource.ts'
import type { Table } from '../intake/Table.ts'
import { gatherIssues, type Issue } from '../issue/Issue.ts'
import { faultsOfFigures } from '../validate/faultsOfFigures.ts'
import { buildIndicators, buildUnits } from './buildIndicators.ts'
import { buildObservations } from './buildObservations.ts'
import { buildPlaceChanges, buildPlaceGroups, buildPlaces } from './buildPlaces.ts'
import { buildPlan, buildTerms, buildThemePlans } from './buildPlan.ts'
import { buildPortfolioSettings } from './buildPortfolioSettings.ts'
import { buildDocuments, buildFunding, buildProjects, buildSources } from './buildRegisters.ts'
import { buildSlices } from './buildSlices.ts'
import { buildTargets } from './buildTargets.ts'
import { buildThemes } from './buildThemes.ts'
import type { KnowledgeBase, ResourceState } from './KnowledgeBase.ts'
import { byId } from './rows.ts'

/** What has been read of a package: its tables by resource name, and the JSON of the plan and of the portfolio's settings. */
export interface ReadPackage {
  readonly descriptor: DataPackage
  readonly tables: ReadonlyMap<string, Table>
  readonly planJson: unknown
  readonly settingsJson: unknown
  readonly resources: readonly ResourceState[]
  /** Each by itself. */
  readonly issues: readonly Issue[]
}

/** Rows become nouns, here and nowhere else. What is missing from the package is empty, never made up. */
export function buildKnowledgeBase({
  descriptor,
  tables,
  planJson,
  settingsJson,
  resources,
  issues,
}: ReadPackage): KnowledgeBase {
  const ofRole = (role: ResourceRole) =>
    descriptor.resources.flatMap((resource) => (resource.role === role ? (tables.get(resource.name) ?? []) : []))
  const units = byId(buildUnits(ofRole('units')))
  const indicators = byId(buildIndicators(ofRole('indicators'), units))
  const places = byId(buildPlaces(ofRole('places')))
  return {
    title: descriptor.title,
    plan: buildPlan(planJson, places),
    themes: buildThemes(ofRole('themes')),
    indicators,
    observations: buildObservations(ofRole('observations'), indicators, places),
    places,
    placeChanges: buildPlaceChanges(ofRole('placeChanges')),
    placeGroups: buildPlaceGroups(ofRole('placeGroups')),
    targets: buildTargets(ofRole('targets')),
    documents: [...byId(buildDocuments(ofRole('documents'))).values()],
    projects: [...byId(buildProjects(ofRole('projects'))).values()],
    funding: buildFunding(ofRole('funding')),
    portfolioSettings: buildPortfolioSettings(settingsJson),
    themePlans: buildThemePlans(ofRole('themePlans')),
    terms: buildTerms(ofRole('terms')),
    slices: buildSlices(ofRole('slices')),
    sources: byId(buildSources(ofRole('sources'))),
    units,
    resources,
    issues: gatherIssues(issues),
    figureFaults: faultsOfFigures(descriptor, tables, issues),
  }
}
