import type { Target } from '../model/Target.ts'

/** Whether a value is what the target asks for. */
export function meetsTarget(value: number, target: Pick<Target, 'value' | 'comparator'>): boolean {
  switch (target.comparator) {
    case '>=':
      return value >= target.value
    case '<=':
      return value <= target.value
    case '=':
      return value === target.value
    case '>':
      return value > target.value
    case '<':
      return value < target.value
  }
}
