import { parseSort, printSort } from '../../blocks/sortAddress.ts'
import type { AddressTexts } from '../../blocks/useAddress.ts'
import {
  ages,
  courses,
  type ExploreChoice,
  everything,
  exploreViews,
  sortColumns,
  step,
  type VerdictChoice,
  verdictNames,
} from './exploreChoice.ts'

/** What the knowledge base has, for telling an address that asks for something else. */
export interface KnownNames {
  /** Numbers of themes and sub-themes. */
  readonly themes: readonly string[]
  readonly publishers: readonly string[]
  readonly indicatorIds: readonly string[]
}

/** The choice an address stands for, and the names in it whose values nobody knows; these choose nothing. */
export function parseExplore(
  address: AddressTexts,
  known: KnownNames,
): { readonly choice: ExploreChoice; readonly unknown: readonly string[] } {
  const sort = parseSort(address.sorter, sortColumns) as ExploreChoice['sort']
  const choice: ExploreChoice = {
    search: address.sok ?? '',
    theme: oneOf(address.tema, known.themes),
    publisher: oneOf(address.kilde, known.publishers),
    age: oneOf(address.alder, ages),
    course: oneOf(address.endring, courses),
    verdict: verdictNamed(address.dom),
    hasHome: yesOrNo(address.asker),
    hasTarget: yesOrNo(address.mal),
    view: oneOf(address.vis, exploreViews) ?? everything.view,
    sort,
    indicatorId: oneOf(address.valgt, known.indicatorIds),
    most: stepsOf(address.antall),
  }
  const printed = printExplore(choice)
  const isUnknown = (name: keyof typeof printed) =>
    (address[name] ?? '') !== '' && printed[name] === undefined && !isDefault(name, address[name])
  return { choice, unknown: exploreNames.filter(isUnknown) }
}

const exploreNames = [
  'sok',
  'tema',
  'kilde',
  'alder',
  'endring',
  'dom',
  'asker',
  'mal',
  'vis',
  'sorter',
  'valgt',
  'antall',
] as const

/** Every name of the page's address. What is asked for by default is left out, also where it stood before. */
export function printExplore(choice: ExploreChoice): Record<(typeof exploreNames)[number], string | undefined> {
  return {
    sok: choice.search === '' ? undefined : choice.search,
    tema: choice.theme ?? undefined,
    kilde: choice.publisher ?? undefined,
    alder: choice.age ?? undefined,
    endring: choice.course ?? undefined,
    dom: choice.verdict === null ? undefined : verdictNames[choice.verdict],
    asker: printYesOrNo(choice.hasHome),
    mal: printYesOrNo(choice.hasTarget),
    vis: choice.view === everything.view ? undefined : choice.view,
    sorter: choice.sort === null ? undefined : printSort(choice.sort),
    valgt: choice.indicatorId ?? undefined,
    antall: choice.most === step ? undefined : String(choice.most),
  }
}

function isDefault(name: (typeof exploreNames)[number], text: string | undefined): boolean {
  return (name === 'vis' && text === everything.view) || (name === 'antall' && text === String(step))
}

function oneOf<T extends string>(text: string | undefined, names: readonly T[]): T | null {
  return names.find((name) => name === text) ?? null
}

function verdictNamed(text: string | undefined): VerdictChoice | null {
  const found = Object.entries(verdictNames).find(([, name]) => name === text)
  return found ? (found[0] as VerdictChoice) : null
}

function yesOrNo(text: string | undefined): boolean | null {
  if (text === 'ja') return true
  return text === 'nei' ? false : null
}

function printYesOrNo(is: boolean | null): string | undefined {
  if (is === null) return undefined
  return is ? 'ja' : 'nei'
}

/** Only whole steps: `80`, `120` … */
function stepsOf(text: string | undefined): number {
  const number = /^\d{2,5}$/.test(text ?? '') ? Number(text) : step
  return number >= step && number % step === 0 ? number : step
}
