import { type Phase, phases } from '../../model/Project.ts'
import type { PortfolioProject } from '../register/PortfolioProject.ts'
import { type ProjectFieldId, projectFields } from '../register/registerTables.ts'
import { isExempt } from '../register/Value.ts'
import { type Metric, metric } from './Metric.ts'

/** Fields set by the import itself say nothing of the register. */
const setByImport: readonly ProjectFieldId[] = ['kilde_register', 'per_dato']
const fromPlanning =
  /^(start_plan|slutt_|budsjett|gevinstansvarlig|prosjektleder|status|hovedtema|deltema|askers_andel|leveransemodell)/
const fromCarryingOut = /^(palopt|prognose|kostnadsdato)/

const expected = (Object.keys(projectFields) as ProjectFieldId[]).filter(
  (id) => projectFields[id].need !== 'V' && !setByImport.includes(id),
)

/** The required and recommended fields that apply in a phase; all of them when the phase is unknown (own choice). */
function applicableFields(phase: Phase | null): readonly ProjectFieldId[] {
  const reached = phase === null ? phases.length : phases.indexOf(phase)
  return expected.filter((id) => {
    if (fromCarryingOut.test(id)) return reached >= phases.indexOf('gjennomfore')
    return !fromPlanning.test(id) || reached >= phases.indexOf('planlegge')
  })
}

const fieldsOfPhase = new Map([null, ...phases].map((phase) => [phase, applicableFields(phase)]))

/** Filled fields of those that apply, in per cent (portfolio.md §3.1). What is exempt does not apply. */
export function completeness(project: PortfolioProject): Metric {
  let [filled, applicable] = [0, 0]
  for (const id of fieldsOfPhase.get(project.values.fase.parsed) ?? []) {
    if (isExempt(project.values[id])) continue
    applicable += 1
    if (project.values[id].parsed !== null) filled += 1
  }
  const inputs = { utfylt: filled, gjelder: applicable }
  return metric('kompletthet', 'pst', (filled / applicable) * 100, inputs, { n: filled, of: applicable })
}
