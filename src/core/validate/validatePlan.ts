import { type JsonObject, objectOf, objectsOf, textOf } from '../descriptor/jsonValue.ts'
import { isDay } from '../intake/calendar.ts'
import { type Issue, quoteCell } from '../issue/Issue.ts'

/** What the plan cannot do without. */
const required = ['name', 'home_place']

/** A place in the document, as it is told, and the date that stands there. */
interface PlanDate {
  readonly column: string
  readonly date: string
}

export function validatePlan(json: unknown, file: string): Issue[] {
  const plan = objectOf(json)
  const missing = required.filter((name) => textOf(plan?.[name]) === '')
  const absent = missing.map((column): Issue => ({ code: 'pakke-form', severity: 'stop', file, column }))
  if (plan === null) return absent
  const unread = datesOf(plan).filter(({ date }) => date !== '' && !isDate(date))
  const issues = unread.map(({ column, date }): Issue => {
    return { code: 'dato-ikke-lest', severity: 'setAside', file, column, value: quoteCell(date), expected: 'date' }
  })
  return [...absent, ...issues, ...endsBeforeStarts(plan, file)]
}

function datesOf(plan: JsonObject): PlanDate[] {
  const inList = (name: string, keys: readonly string[]) =>
    objectsOf(plan[name]).flatMap((item, index) => [
      ...keys.map((key) => ({ column: `${name}[${index}].${key}`, date: textOf(item[key]) })),
      ...objectsOf(item.earlier).map((former, at) => {
        return { column: `${name}[${index}].earlier[${at}].date`, date: textOf(former.date) }
      }),
    ])
  return [
    ...inList('decisions', ['date']),
    ...inList('milestones', ['start', 'end', 'done_date']),
    { column: 'retrieved', date: textOf(plan.retrieved) },
  ]
}

/** The date as it stands in the plan; empty where it cannot be read. */
export function planDate(value: unknown): string {
  const text = textOf(value)
  return isDate(text) ? text : ''
}

/** A year, a quarter, a month or a day, as `2026`, `2026-K4`, `2026-11` or `2026-11-22`. */
function isDate(text: string): boolean {
  if (/^\d{4}-K[1-4]$/.test(text)) return true
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text)
  return parts !== null && isDay(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1))
}

/** Dates of unequal precision are compared as far as both are known. */
function endsBeforeStarts(plan: JsonObject, file: string): Issue[] {
  return objectsOf(plan.milestones).flatMap((milestone, index): Issue[] => {
    const [start, end] = [textOf(milestone.start), textOf(milestone.end)]
    const known = Math.min(start.length, end.length)
    if (known === 0 || end.slice(0, known) >= start.slice(0, known)) return []
    const at = { file, column: `milestones[${index}].end`, value: quoteCell(end), expected: `start ${start}` }
    return [{ code: 'dato-umulig', severity: 'note', ...at }]
  })
}
