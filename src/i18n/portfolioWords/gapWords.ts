import type { Words } from '../../core/model/Words.ts'
import type { MetricGap } from '../../core/portfolio/metrics/Metric.ts'
import type { Gap } from '../../core/portfolio/register/Value.ts'

/** Why a cell of a register has no value. */
export const gapWords: Readonly<Record<Gap, Words>> = {
  notInFile: { nb: 'står ikke i registeret', en: 'not in the register' },
  empty: { nb: 'ikke oppgitt', en: 'not given' },
  exempt: { nb: 'unntatt offentlighet', en: 'exempt from disclosure' },
  notReported: { nb: 'ikke rapportert', en: 'not reported' },
  notStarted: { nb: 'ikke påbegynt', en: 'not begun' },
  unreadable: { nb: 'kunne ikke leses', en: 'could not be read' },
  ambiguous: { nb: 'kan leses på to måter', en: 'may be read in two ways' },
  unitUnknown: { nb: 'enheten er ikke oppgitt', en: 'the unit is not given' },
  unknownWord: { nb: 'ukjent ord', en: 'unknown word' },
  refused: { nb: 'henger ikke sammen', en: 'does not add up' },
}

/** Why a figure cannot be reckoned. */
export const metricGapWords: Readonly<Record<MetricGap, Words>> = {
  basisMissing: { nb: 'planlagt slutt mangler', en: 'the planned end is missing' },
  durationUnusable: { nb: 'planlagt varighet mangler eller er null', en: 'the planned duration is missing or zero' },
  costMissing: { nb: 'prognose mangler', en: 'the forecast is missing' },
  budgetMissing: { nb: 'budsjett mangler', en: 'the budget is missing' },
  inputMissing: { nb: 'grunnlaget mangler', en: 'what it rests on is missing' },
  neverReported: { nb: 'aldri rapportert', en: 'never reported' },
  noFunding: { nb: 'ingen finansiering er oppgitt', en: 'no funding is given' },
  noGrants: { nb: 'ingen tilsagn ennå', en: 'nothing granted yet' },
  shareUnknown: { nb: 'Askers andel er ukjent', en: 'Asker’s share is unknown' },
  noMeasurement: { nb: 'ikke målt', en: 'not measured' },
  targetEqualsStart: {
    nb: 'kan ikke beregnes: ønsket verdi er lik startverdien',
    en: 'cannot be reckoned: the wanted value equals the start',
  },
  noneDue: { nb: 'ingen forfalt', en: 'none due' },
  noBenefits: { nb: 'ingen gevinster er oppgitt', en: 'no benefits are given' },
  noRisks: { nb: 'ingen åpne risikoer', en: 'no open risks' },
  tooEarly: { nb: 'vises når prosjektet er kommet lenger', en: 'shown when the project has come further' },
  noProjects: { nb: 'ingen prosjekter med grunnlag', en: 'no projects to reckon from' },
  exempt: { nb: 'unntatt offentlighet', en: 'exempt from disclosure' },
}
