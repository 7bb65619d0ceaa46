import { arrayOf, numberOf, objectOf, objectsOf, textOf } from '../descriptor/jsonValue.ts'
import {
  type AttentionRule,
  type AttentionSeverity,
  attentionRules,
  attentionSeverities,
  type PortfolioSettings,
  type RuleSettings,
  type ThresholdId,
  thresholdIds,
} from './PortfolioSettings.ts'
import type { Words } from './Words.ts'

/** Reads `portfolio-settings.json`. Null when a rule or a threshold is missing: no threshold is made up. */
export function buildPortfolioSettings(json: unknown): PortfolioSettings | null {
  const root = objectOf(json)
  const rules = new Map(objectsOf(root?.regler).map((rule) => [textOf(rule.id), readRule(rule)]))
  const thresholds = new Map(objectsOf(root?.terskler).map((one) => [textOf(one.id), numberOf(one.verdi)]))
  const isWhole =
    attentionRules.every((id) => (rules.get(id)?.severities.length ?? 0) > 0) &&
    thresholdIds.every((id) => typeof thresholds.get(id) === 'number')
  if (!isWhole) return null
  const descriptions = objectsOf(root?.terskler).map(
    (one) =>
      [
        textOf(one.id) as ThresholdId,
        { rule: textOf(one.regel), unit: textOf(one.enhet), text: textOf(one.beskrivelse) },
      ] as const,
  )
  return {
    rules: Object.fromEntries(rules) as Record<AttentionRule, RuleSettings>,
    thresholds: Object.fromEntries(thresholds) as Record<ThresholdId, number>,
    descriptions: new Map(descriptions),
    registers: Object.fromEntries(objectsOf(root?.registre).map((one) => [textOf(one.id), readWords(one)])),
  }
}

function readWords(json: Readonly<Record<string, unknown>>): Words {
  const name = textOf(json.navn) || textOf(json.id)
  return { nb: name, nn: textOf(json.navn_nn) || name, en: textOf(json.navn_en) || name }
}

function readRule(json: Readonly<Record<string, unknown>>): RuleSettings {
  return {
    id: textOf(json.id) as AttentionRule,
    name: textOf(json.navn),
    description: textOf(json.beskrivelse),
    exception: textOf(json.unntak),
    isData: json.slag === 'data',
    severities: arrayOf(json.alvor).filter((word): word is AttentionSeverity =>
      (attentionSeverities as readonly unknown[]).includes(word),
    ),
  }
}
