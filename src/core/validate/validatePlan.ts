import { objectOf, textOf } from '../descriptor/jsonValue.ts'
import type { Issue } from '../issue/Issue.ts'

/** What the plan cannot do without. */
const required = ['name', 'home_place']

export function validatePlan(json: unknown, file: string): Issue[] {
  const missing = required.filter((name) => textOf(objectOf(json)?.[name]) === '')
  return missing.map((column) => ({ code: 'pakke-form', severity: 'stop', file, column }))
}
