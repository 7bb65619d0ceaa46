import { phases } from '../../model/Project.ts'
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

/** The required and recommended fields that apply in a project's phase; all of them when the phase is unknown (own choice). */
function applicableFields({ values }: PortfolioProject): ProjectFieldId[] {
  const phase = values.fase.parsed === null ? phases.length : phases.indexOf(values.fase.parsed)
  return expected.filter((id) => {
    if (isExempt(values[id])) return false
    if (fromCarryingOut.test(id)) return phase >= phases.indexOf('gjennomfore')
    return !fromPlanning.test(id) || phase >= phases.indexOf('planlegge')
  })
}

/** Filled fields of those that apply, in per cent (portfolio.md §3.1). What is exempt does not apply. */
export function completeness(project: PortfolioProject): Metric {
  const fields = applicableFields(project)
  const filled = fields.filter((id) => project.values[id].parsed !== null).length
  const inputs = { utfylt: filled, gjelder: fields.length }
  return metric('kompletthet', 'pst', (filled / fields.length) * 100, inputs, { n: filled, of: fields.length })
}
