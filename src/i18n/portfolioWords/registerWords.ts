import type { AttentionSeverity } from '../../core/model/PortfolioSettings.ts'
import type { Phase } from '../../core/model/Project.ts'
import type { Words } from '../../core/model/Words.ts'
import type { ColourOrGrey } from '../../core/portfolio/metrics/distributions.ts'
import type { Dimension } from '../../core/portfolio/metrics/statusColours.ts'

/** The phases of Prosjektportalen. */
export const phaseNames: Readonly<Record<Phase, Words>> = {
  ide: { nb: 'Idé', en: 'Idea' },
  konsept: { nb: 'Konsept', en: 'Concept' },
  planlegge: { nb: 'Planlegge', en: 'Plan' },
  gjennomfore: { nb: 'Gjennomføre', en: 'Carry out' },
  avslutte: { nb: 'Avslutte', en: 'Close' },
  realisere: { nb: 'Realisere', en: 'Realise' },
}

export const colourNames: Readonly<Record<ColourOrGrey, Words>> = {
  rod: { nb: 'rød', nn: 'raud', en: 'red' },
  gul: { nb: 'gul', en: 'yellow' },
  gronn: { nb: 'grønn', en: 'green' },
  gra: { nb: 'ikke rapportert', nn: 'ikkje rapportert', en: 'not reported' },
}

export const dimensionNames: Readonly<Record<Dimension | 'samlet', Words>> = {
  fremdrift: { nb: 'fremdrift', nn: 'framdrift', en: 'schedule' },
  okonomi: { nb: 'økonomi', en: 'economy' },
  kvalitet: { nb: 'kvalitet', en: 'quality' },
  risiko: { nb: 'risiko', en: 'risk' },
  gevinst: { nb: 'gevinst', en: 'benefits' },
  samlet: { nb: 'samlet status', nn: 'samla status', en: 'overall status' },
}

export const severityNames: Readonly<Record<AttentionSeverity, Words>> = {
  hoy: { nb: 'høy', nn: 'høg', en: 'high' },
  middels: { nb: 'middels', en: 'medium' },
  lav: { nb: 'lav', nn: 'låg', en: 'low' },
}
