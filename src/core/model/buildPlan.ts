import { type JsonObject, numberOf, objectOf, objectsOf, textOf } from '../descriptor/jsonValue.ts'
import type { Table } from '../intake/Table.ts'
import { planDate } from '../validate/validatePlan.ts'
import type { Place } from './Place.ts'
import type { Milestone, Plan, Term, ThemePlan } from './Plan.ts'
import { rowsOf } from './rows.ts'
import type { Words } from './Words.ts'

/** The plan's own document; null when it lacks a name or a home place. A municipality it does not name goes by its place's name. */
export function buildPlan(json: unknown, places: ReadonlyMap<string, Place>): Plan | null {
  const plan = objectOf(json)
  if (!plan || textOf(plan.name) === '' || textOf(plan.home_place) === '') return null
  return {
    name: wordsOf(plan, 'name'),
    shortName: wordsOf(plan, textOf(plan.short_name) === '' ? 'name' : 'short_name'),
    homeId: textOf(plan.home_place),
    countryId: textOf(plan.country_place),
    peersId: textOf(plan.peers_place) || null,
    neighboursId: textOf(plan.neighbours_group) || null,
    municipality: textOf(objectOf(plan.municipality)?.name) || (places.get(textOf(plan.home_place))?.name.nb ?? ''),
    purpose: wordsOf(plan, 'purpose'),
    horizonYears: numberOf(plan.horizon_years),
    actionYears: numberOf(plan.action_years),
    dimensions: objectsOf(plan.dimensions).map((dimension) => wordsOf(dimension, 'name')),
    decisions: objectsOf(plan.decisions).map((decision) => ({
      date: planDate(decision.date),
      title: wordsOf(decision, 'title'),
      body: wordsOf(decision, 'body'),
    })),
    participants: objectsOf(plan.participants).map((participant) => wordsOf(participant, 'name')),
    contacts: objectsOf(plan.contacts).map((contact) => ({
      role: wordsOf(contact, 'role'),
      unit: wordsOf(contact, 'unit'),
      note: wordsOf(contact, 'note'),
    })),
    milestones: objectsOf(plan.milestones).map(buildMilestone),
    sourceId: textOf(plan.source_id),
    retrieved: planDate(plan.retrieved),
  }
}

function buildMilestone(json: JsonObject): Milestone {
  return {
    id: textOf(json.id),
    title: wordsOf(json, 'title'),
    body: wordsOf(json, 'body'),
    start: planDate(json.start),
    end: planDate(json.end) || planDate(json.start),
    done: json.done === true,
    doneDate: planDate(json.done_date) || null,
    earlier: objectsOf(json.earlier).map((former) => ({ date: planDate(former.date), note: textOf(former.note) })),
    note: wordsOf(json, 'note'),
  }
}

function wordsOf(json: JsonObject, name: string): Words {
  return { nb: textOf(json[name]), en: textOf(json[`${name}_en`]) }
}

export function buildThemePlans(tables: readonly Table[]): ThemePlan[] {
  return rowsOf(tables).map((row) => ({
    id: row.text('plan_id'),
    name: row.text('name'),
    status: row.text('status'),
    adopted: row.text('adopted'),
    description: row.text('description'),
    digitalLink: row.text('digital_link'),
    sourceId: row.text('source_id'),
    note: row.text('note'),
  }))
}

export function buildTerms(tables: readonly Table[]): Term[] {
  return rowsOf(tables).map((row) => ({
    id: row.text('term_id'),
    term: row.words('term'),
    definition: row.words('definition'),
  }))
}
