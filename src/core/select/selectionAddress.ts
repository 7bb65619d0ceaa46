import { parsePeriod } from '../model/Period.ts'
import { parseMeasure, printMeasure } from './measureAddress.ts'
import { averages, defaultSelection, type Selection, type TimeEnd, tabs, views } from './Selection.ts'

/** The parameters of an address, as texts. */
export type Parameters = Readonly<Record<string, string | undefined>>

const first = 'første'
const latest = 'siste'

/** Reads a selection. Unknown parameters are ignored; invalid ones fall back and are named, so that the page can say so. */
export function parseSelection(parameters: Parameters): { selection: Selection; invalid: string[] } {
  const fallback = defaultSelection(parameters.id ?? '')
  const tab = tabs.find((name) => name === parameters.tab)
  const view = views.find((name) => name === parameters.vis)
  const time = parseTime(parameters.time)
  const average = averages.find((name) => name === parameters.snitt)
  const places = parseAreas(parameters.area)
  const { measure, invalid } = parseMeasure(parameters)
  const selection: Selection = {
    ...fallback,
    tab: tab ?? fallback.tab,
    view: view ?? fallback.view,
    places,
    comparison: places === null ? parameters.med || null : null,
    average: average ?? null,
    formerSum: parameters.sum === '1',
    measure,
    from: time?.from ?? 'first',
    to: time?.to ?? 'latest',
    focus: parameters.focus || null,
    against: parameters.mot || null,
  }
  const isWrong = {
    tab: given(parameters.tab) && !tab,
    vis: given(parameters.vis) && !view,
    time: given(parameters.time) && !time,
    med: given(parameters.med) && places !== null,
    snitt: given(parameters.snitt) && !average,
    sum: given(parameters.sum) && parameters.sum !== '1',
  }
  const wrong = Object.entries(isWrong).flatMap(([name, isSo]) => (isSo ? [name] : []))
  return { selection, invalid: [...wrong, ...invalid] }
}

function given(parameter: string | undefined): boolean {
  return parameter !== undefined && parameter !== ''
}

/** Writes a selection as parameters in a fixed order, with what is default left out. The inverse of parseSelection. */
export function printSelection(selection: Selection): Record<string, string> {
  const fallback = defaultSelection(selection.indicatorId)
  return {
    id: selection.indicatorId,
    ...(selection.tab !== fallback.tab && { tab: selection.tab }),
    ...(selection.view !== fallback.view && { vis: selection.view }),
    ...(selection.places && selection.places.length > 0 && { area: selection.places.join('~') }),
    ...(selection.comparison && !selection.places && { med: selection.comparison }),
    ...(selection.average && { snitt: selection.average }),
    ...(selection.formerSum && { sum: '1' }),
    ...printMeasure(selection.measure),
    ...((selection.from !== 'first' || selection.to !== 'latest') && {
      time: `${printEnd(selection.from)}..${printEnd(selection.to)}`,
    }),
    ...(selection.focus && { focus: selection.focus }),
    ...(selection.against && { mot: selection.against }),
  }
}

/** Every area once, in the reader's order; null when none is named. */
function parseAreas(text: string | undefined): string[] | null {
  const keys = new Set((text ?? '').split('~').filter((key) => key !== ''))
  return keys.size > 0 ? [...keys] : null
}

function parseTime(text: string | undefined): { from: TimeEnd; to: TimeEnd } | null {
  const [from, to, more] = (text ?? '').split('..')
  if (from === undefined || to === undefined || more !== undefined) return null
  const [start, end] = [parseEnd(from), parseEnd(to)]
  return start && end && !isBackwards(start, end) ? { from: start, to: end } : null
}

function isBackwards(from: TimeEnd, to: TimeEnd): boolean {
  if (typeof from === 'string' || typeof to === 'string') return from === 'latest' && to === 'first'
  return (parsePeriod(from.fixed)?.start ?? 0) > (parsePeriod(to.fixed)?.start ?? 0)
}

function parseEnd(text: string): TimeEnd | null {
  if (text === first) return 'first'
  if (text === latest) return 'latest'
  const period = parsePeriod(text)
  return period && { fixed: period.id }
}

function printEnd(end: TimeEnd): string {
  if (end === 'first') return first
  return end === 'latest' ? latest : end.fixed
}
