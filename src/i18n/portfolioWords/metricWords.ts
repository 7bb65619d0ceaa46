import type { MetricWords } from './figureWords.ts'
import { portfolioMetricWords } from './portfolioMetricWords.ts'
import { projectMetricWords } from './projectMetricWords.ts'

/** Every figure's name and formula, by formula id. */
export const metricWords: Readonly<Record<string, MetricWords>> = { ...projectMetricWords, ...portfolioMetricWords }
