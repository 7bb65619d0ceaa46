import type { Words } from '../../core/model/Words.ts'
import type { MetricGap } from '../../core/portfolio/metrics/Metric.ts'
import type { Gap } from '../../core/portfolio/register/Value.ts'

/** Why a cell of a register has no value. */
export const gapWords: Readonly<Record<Gap, Words>> = {
  notInFile: { nb: 'står ikke i registeret', nn: 'står ikkje i registeret', en: 'not in the register' },
  empty: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not given' },
  exempt: { nb: 'unntatt offentlighet', nn: 'unntatt offentlegheit', en: 'exempt from disclosure' },
  notReported: { nb: 'ikke rapportert', nn: 'ikkje rapportert', en: 'not reported' },
  notStarted: { nb: 'ikke påbegynt', nn: 'ikkje påbyrja', en: 'not begun' },
  unreadable: { nb: 'kunne ikke leses', nn: 'kunne ikkje lesast', en: 'could not be read' },
  ambiguous: { nb: 'kan leses på to måter', nn: 'kan lesast på to måtar', en: 'may be read in two ways' },
  unitUnknown: { nb: 'enheten er ikke oppgitt', nn: 'eininga er ikkje oppgitt', en: 'the unit is not given' },
  unknownWord: { nb: 'ukjent ord', en: 'unknown word' },
  refused: { nb: 'henger ikke sammen', nn: 'heng ikkje saman', en: 'does not add up' },
}

/** Why a figure cannot be reckoned. */
export const metricGapWords: Readonly<Record<MetricGap, Words>> = {
  basisMissing: { nb: 'planlagt slutt mangler', nn: 'planlagt slutt manglar', en: 'the planned end is missing' },
  durationUnusable: {
    nb: 'planlagt varighet mangler eller er null',
    nn: 'planlagt varigheit manglar eller er null',
    en: 'the planned duration is missing or zero',
  },
  costMissing: { nb: 'prognose mangler', nn: 'prognose manglar', en: 'the forecast is missing' },
  budgetMissing: { nb: 'budsjett mangler', nn: 'budsjett manglar', en: 'the budget is missing' },
  inputMissing: { nb: 'grunnlaget mangler', nn: 'grunnlaget manglar', en: 'what it rests on is missing' },
  neverReported: { nb: 'aldri rapportert', en: 'never reported' },
  noFunding: { nb: 'ingen finansiering er oppgitt', en: 'no funding is given' },
  noGrants: { nb: 'ingen tilsagn ennå', nn: 'ingen tilsagn enno', en: 'nothing granted yet' },
  shareUnknown: {
    nb: 'Kommunens andel er ukjent',
    nn: 'Andelen til kommunen er ukjend',
    en: 'The municipality’s share is unknown',
  },
  noMeasurement: { nb: 'ikke målt', nn: 'ikkje målt', en: 'not measured' },
  targetEqualsStart: {
    nb: 'kan ikke beregnes: ønsket verdi er lik startverdien',
    nn: 'kan ikkje bereknast: ønskt verdi er lik startverdien',
    en: 'cannot be reckoned: the wanted value equals the start',
  },
  noneDue: { nb: 'ingen forfalt', nn: 'ingen forfalne', en: 'none due' },
  noBenefits: { nb: 'ingen gevinster er oppgitt', nn: 'ingen gevinstar er oppgitte', en: 'no benefits are given' },
  noRisks: { nb: 'ingen åpne risikoer', nn: 'ingen opne risikoar', en: 'no open risks' },
  tooEarly: {
    nb: 'vises når prosjektet er kommet lenger',
    nn: 'blir vist når prosjektet har komme lenger',
    en: 'shown when the project has come further',
  },
  noProjects: {
    nb: 'ingen prosjekter med grunnlag',
    nn: 'ingen prosjekt med grunnlag',
    en: 'no projects to reckon from',
  },
  exempt: { nb: 'unntatt offentlighet', nn: 'unntatt offentlegheit', en: 'exempt from disclosure' },
}
