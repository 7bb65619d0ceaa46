import { absolute, defaultSelection, type Selection } from '../../core/select/Selection.ts'
import { type Parameters, parseSelection, printSelection } from '../../core/select/selectionAddress.ts'
import { type Locale, locales, readLocale } from '../../i18n/Locale.ts'

export const embedThemes = ['auto', 'light', 'dark'] as const
export type EmbedTheme = (typeof embedThemes)[number]

/** Resizers of other makers that may stand on a host page and can be told the height in their own words. */
export const resizers = ['datawrapper', 'flourish', 'amp', 'metabase', 'pym', 'owid', 'open-iframe-resizer'] as const
export type Resizer = (typeof resizers)[number]

/** What an embed shows, and how. Its address is written from it and read into it. The source is always there. */
export interface EmbedView {
  readonly selection: Selection
  readonly title: boolean
  readonly controls: boolean
  readonly footnotes: boolean
  readonly border: boolean
  readonly theme: EmbedTheme
  readonly locale: Locale
  /** The name of a frozen copy: day and fingerprint. Null for figures that follow the data. */
  readonly frozen: string | null
  readonly compat: readonly Resizer[]
}

export function defaultEmbed(indicatorId: string): EmbedView {
  return {
    selection: defaultSelection(indicatorId),
    title: true,
    controls: true,
    footnotes: true,
    border: true,
    theme: 'auto',
    locale: 'nb',
    frozen: null,
    compat: [],
  }
}

const switches = ['title', 'controls', 'footnotes', 'border'] as const

/** Reads an embed's parameters. Names that other systems use for the site's own are understood; what cannot be read falls back. */
export function parseEmbed(indicatorId: string, parameters: Parameters): EmbedView {
  const fallback = defaultEmbed(indicatorId)
  const isOn = Object.fromEntries(switches.map((name) => [name, parameters[name] !== '0']))
  const asked = (parameters.compat ?? '').split(',')
  return {
    ...fallback,
    ...isOn,
    selection: parseSelection({ ...ownNames(parameters), id: indicatorId }).selection,
    theme: embedThemes.find((theme) => theme === parameters.theme) ?? fallback.theme,
    locale: readLocale(parameters.lang),
    frozen: parameters.frozen || null,
    compat: resizers.filter((name) => asked.includes(name)),
  }
}

/** The parameters that were given a value that cannot be read, and fell back, as `name=value`. Unknown names are no fault. */
export function embedFaults(parameters: Parameters): string[] {
  const own = ownNames(parameters)
  const { transform, compat = '' } = parameters
  const isWrong = {
    ...Object.fromEntries(switches.map((name) => [name, !isOneOf(['0', '1'], parameters[name])])),
    theme: !isOneOf(embedThemes, parameters.theme),
    lang: !isOneOf(locales, parameters.lang),
    transform: transform !== undefined && Object.keys(own).every((name) => name === 'base' || name in parameters),
    compat: compat.split(',').some((name) => !isOneOf(resizers, name)),
  }
  const wrong = Object.entries(isWrong).flatMap(([name, isSo]) => (isSo ? [name] : []))
  const { invalid } = parseSelection({ ...own, id: 'x' })
  return [...invalid, ...wrong].map((name) => `${name}=${own[name] ?? parameters[name]}`)
}

/** What is not given, or given as nothing, is as it should be. */
function isOneOf(known: readonly string[], given = ''): boolean {
  return given === '' || known.includes(given)
}

/** Writes an embed as parameters, with what is default left out. The inverse of parseEmbed. */
export function printEmbed(view: EmbedView): Record<string, string> {
  const { id: _, ...selection } = printSelection(view.selection)
  return {
    ...selection,
    ...Object.fromEntries(switches.flatMap((name) => (view[name] ? [] : [[name, '0']]))),
    ...(view.theme !== 'auto' && { theme: view.theme }),
    ...(view.locale !== 'nb' && { lang: view.locale }),
    ...(view.frozen !== null && { frozen: view.frozen }),
    ...(view.compat.length > 0 && { compat: view.compat.join(',') }),
  }
}

/** Whether the page as it was built shows this: other places, times, measures or languages must be drawn anew. */
export function isAsBuilt({ selection, locale, frozen }: EmbedView): boolean {
  const isDefault = Object.keys(printSelection(selection)).join() === 'id'
  return isDefault && selection.measure === absolute && locale === 'nb' && frozen === null
}

/** Whether an address asks for nothing but another dress. */
export function asksNothing(parameters: Parameters): boolean {
  const { lang, ...rest } = parameters
  const asked = Object.keys(rest).filter((name) => ![...switches, 'theme', 'compat', 'frozen'].includes(name))
  return asked.length === 0 && readLocale(lang) === 'nb'
}

/** The measures that are told from a base, by the names `transform` may have. */
const transforms: Readonly<Record<string, string>> = {
  index: 'index',
  change: 'endring',
  endring: 'endring',
  points: 'poeng',
  poeng: 'poeng',
}

function ownNames({ compare, facet, transform, base, ...rest }: Parameters): Parameters {
  const measure = transform === undefined ? undefined : transforms[transform]
  const perHead = transform === 'per1000' ? '1000' : transform === 'per1' ? '1' : undefined
  return {
    ...(compare !== undefined && { med: compare }),
    ...(facet !== undefined && facet !== '0' && { vis: 'smaa' }),
    ...(measure !== undefined && base !== undefined && { [measure]: base }),
    ...(perHead !== undefined && { per: perHead }),
    ...rest,
  }
}
