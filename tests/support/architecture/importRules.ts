import { chartMediumOf, featureOf, layerOf, stageOf, stageRank } from './layers.ts'
import type { ImportEdge, SourceFile } from './sourceFile.ts'

type Breach = string
type FileEdge = Extract<ImportEdge, { kind: 'file' }>

function at(file: SourceFile, line: number): string {
  return `src/${file.path}:${line}`
}

function coreBreach(file: SourceFile, to: string): string | undefined {
  if (file.path === 'core/pipeline.ts') return undefined
  if (to === 'core/pipeline.ts') return 'the pipeline is the door, no stage of core goes through it'
  const from = stageOf(file.path) ?? ''
  const target = stageOf(to) ?? ''
  if (from === target) return undefined
  const fromRank = stageRank[from]
  const targetRank = stageRank[target]
  if (fromRank === undefined) return `core/${from} is no stage of the drawing`
  if (targetRank === undefined) return `core/${target} is no stage of the drawing`
  return targetRank < fromRank ? undefined : `core/${from} may import only stages before it, core/${target} is not`
}

/** A resolved chart, and the parts it is made of. */
const resolved = /^chart\/(ResolvedChart|ResolvedSeries|ResolvedTable|Axis|Label)(\.ts)?$/

function chartMediumBreach(file: SourceFile, to: string): string | undefined {
  const isAllowed = resolved.test(to) || chartMediumOf(to) === chartMediumOf(file.path)
  return isAllowed ? undefined : 'a chart medium may import only ../ResolvedChart, its parts and its own folder'
}

function cliBreach(to: string): string | undefined {
  const medium = chartMediumOf(to)
  return medium === 'screen' || medium === 'png' ? `cli may not import chart/${medium}` : undefined
}

function fileBreach(file: SourceFile, { path: to }: FileEdge): string | undefined {
  const from = layerOf(file.path)
  if (to.startsWith('..')) return `${to} lies outside src`
  const target = layerOf(to)
  if (from === undefined) return 'the folder is not in the architecture'
  if (target === undefined) return `${to} is in no folder of the architecture`
  if (from.name === 'chart media') return chartMediumBreach(file, to)
  if (from.name !== target.name) {
    if (!from.layers.includes(target.name)) return `${from.name} may not import ${target.name} (${to})`
    return from.name === 'cli' ? cliBreach(to) : undefined
  }
  if (from.name === 'core') return coreBreach(file, to)
  if (from.name === 'features' && featureOf(file.path) !== featureOf(to))
    return `a feature may not import another (${to})`
  return undefined
}

function packageBreach(file: SourceFile, name: string): string | undefined {
  const layer = layerOf(file.path)
  if (name === '(computed)') return 'an import must name its file outright'
  if (layer === undefined) return 'the folder is not in the architecture'
  const allowed = layer.packages(file.path)
  const isAllowed = allowed.includes(name) || (name.startsWith('node:') && allowed.includes('node:*'))
  return isAllowed ? undefined : `${name} is not a package of ${layer.name}`
}

export function layerBreaches(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) => {
    if (layerOf(file.path) === undefined) return [`src/${file.path}: the folder is not in the architecture`]
    return file.imports.flatMap((edge) => {
      const breach = edge.kind === 'file' ? fileBreach(file, edge) : packageBreach(file, edge.name)
      return breach === undefined ? [] : [`${at(file, edge.line)}: ${breach}`]
    })
  })
}

/** Parsing CSV is behind one file, so that a fault in the parser has one place to be met. */
export function papaparseBreaches(files: readonly SourceFile[]): Breach[] {
  const users = files.filter((file) =>
    file.imports.some((edge) => edge.kind === 'package' && edge.name === 'papaparse'),
  )
  return users.length <= 1
    ? []
    : [`papaparse belongs in one file, not in ${users.map((file) => `src/${file.path}`).join(', ')}`]
}

export function cycleBreaches(files: readonly SourceFile[]): Breach[] {
  const edges = new Map(
    files.map((file) => [file.path, file.imports.flatMap((edge) => (edge.kind === 'file' ? [edge.path] : []))]),
  )
  const done = new Set<string>()
  const breaches: Breach[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      const knot = [...trail.slice(start), path].map((step) => `src/${step}`)
      breaches.push(`${knot[0]}: imports itself by way of ${knot.slice(1).join(' → ')}`)
      return
    }
    if (done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return breaches
}
