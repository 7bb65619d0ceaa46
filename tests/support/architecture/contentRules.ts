import type { SourceFile } from './sourceFile.ts'

type Breach = string

const emptyStems = new Set(['index', 'types', 'type', 'constants', 'constant', 'utils', 'util', 'helpers', 'helper'])
const emptyName = /(Util|Utils|Helper|Helpers|Manager|Service)$/

/** Places where text could turn into markup or code. */
const neverAnywhere = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'srcDoc',
  'document.write',
  'document.writeln',
  'eval',
  'new Function',
  'Function',
])

const isPure = (path: string) => /^(core|chart)\//.test(path) && !/^chart\/(screen|png)\//.test(path)
const drawsOnScreen = (path: string) => /^chart\/(screen|png)\//.test(path)
const clockAndChance = new Set([
  'Date',
  'new Date',
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
])
const network = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'])

function breachOfUse(path: string, name: string): string | undefined {
  if (neverAnywhere.has(name)) return `${name} turns text into markup or code`
  if (name === 'serviceWorker') return `${name} would serve an old build`
  if (isPure(path)) return `${name} is the outside world; core and chart get it as an argument`
  if (drawsOnScreen(path) && (clockAndChance.has(name) || network.has(name))) return `${name} has no place in a chart`
  return undefined
}

export function useBreaches(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) =>
    file.uses.flatMap(({ name, line }) => {
      const breach = breachOfUse(file.path, name)
      return breach === undefined ? [] : [`src/${file.path}:${line}: ${breach}`]
    }),
  )
}

export function nameBreaches(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) => {
    const stem = (file.path.split('/').at(-1) ?? '').replace(/\.(tsx?|css)$/, '')
    const badStem =
      emptyStems.has(stem) || emptyName.test(stem) ? [`src/${file.path}: the name ${stem} says nothing`] : []
    const badNames = file.declared
      .filter((name) => emptyName.test(name))
      .map((name) => `src/${file.path}: the name ${name} says nothing`)
    return [...badStem, ...badNames]
  })
}

const lineLimit = 200

export function lengthBreaches(files: readonly SourceFile[], allowed: Readonly<Record<string, string>>): Breach[] {
  const long = files
    .filter((file) => file.lines > lineLimit && !(file.path in allowed))
    .map((file) => `src/${file.path}: ${file.lines} lines, the limit is ${lineLimit}`)
  const stale = Object.keys(allowed)
    .filter((path) => !files.some((file) => file.path === path && file.lines > lineLimit))
    .map((path) => `src/${path}: no longer over ${lineLimit} lines, take it off the list`)
  return [...long, ...stale]
}
