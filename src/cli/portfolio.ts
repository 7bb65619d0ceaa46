import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPortfolioSettings } from '../core/model/buildPortfolioSettings.ts'
import type { AttentionHit } from '../core/portfolio/attention/AttentionHit.ts'
import { findAttention } from '../core/portfolio/attention/findAttention.ts'
import { parseMoneyUnit } from '../core/portfolio/intake/moneyUnit.ts'
import type { RegisterOptions } from '../core/portfolio/intake/RegisterRows.ts'
import { readWhen } from '../core/portfolio/intake/readWhen.ts'
import { measurePortfolio } from '../core/portfolio/measurePortfolio.ts'
import { measureProject, newestAsOf } from '../core/portfolio/metrics/measureProject.ts'
import { type PrintedPortfolio, printPortfolio } from '../core/portfolio/printPortfolio.ts'
import { readPortfolio } from '../core/portfolio/readPortfolio.ts'
import { isoDay } from '../core/portfolio/register/When.ts'
import { issueSentence } from '../i18n/issueSentence.ts'
import { attentionSentence } from '../i18n/portfolioWords/attentionSentence.ts'

const options = {
  json: { type: 'boolean' },
  'per-dato': { type: 'string' },
  unit: { type: 'string' },
  register: { type: 'string' },
  settings: { type: 'string' },
} as const

/** Reads project registers and prints what they tell. Exit codes: 0 done, 1 a file was not used, 2 could not run. */
export async function portfolio(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
  const said = readOptions(values)
  if (positionals.length === 0 || typeof said === 'string') {
    console.error(typeof said === 'string' ? said : 'kg portfolio: no file')
    return 2
  }
  const printed = await readAll(positionals, said, values.settings ?? 'data/portfolio-settings.json')
  if (typeof printed === 'string') {
    console.error(printed)
    return 2
  }
  console.log(values.json ? JSON.stringify(withSentences(printed), null, 2) : summary(printed))
  return printed.issues.some(({ severity }) => severity === 'stop') ? 1 : 0
}

function readOptions(values: { 'per-dato'?: string; unit?: string; register?: string }): RegisterOptions | string {
  const asOf = values['per-dato'] === undefined ? null : readWhen(values['per-dato'])
  const unit = values.unit === undefined ? null : parseMoneyUnit(values.unit)
  if (values['per-dato'] !== undefined && !asOf) return `--per-dato ${values['per-dato']}: write it as 2026-11-22`
  if (values.unit !== undefined && !unit)
    return `--unit ${values.unit}: kr, tusen or mill, or those of another currency (EUR, USD m, £m)`
  return {
    ...(asOf && { asOf: asOf.last }),
    ...(unit && { unit }),
    ...(values.register !== undefined && { register: values.register }),
  }
}

async function readAll(
  files: readonly string[],
  said: RegisterOptions,
  settingsPath: string,
): Promise<PrintedPortfolio | string> {
  const settings = buildPortfolioSettings(await readJsonFile(settingsPath))
  if (!settings) return `${settingsPath}: not a whole settings file`
  const read = files.map(async (file) => ({ name: basename(file), bytes: await readFile(resolve(file)) }))
  const built = readPortfolio(await Promise.all(read), said)
  const reference = said.asOf ?? newestAsOf(built.projects) ?? today()
  const measured = built.projects.map((project) => measureProject(project, reference, settings))
  return printPortfolio({
    portfolio: built,
    measured,
    figures: measurePortfolio(measured, await subThemeIds()),
    attention: findAttention(measured, settings, reference),
    reference,
  })
}

async function readJsonFile(path: string): Promise<unknown> {
  return JSON.parse(await readFile(resolve(path), 'utf-8'))
}

/** The mandate's sub-themes, from the knowledge base beside us; none when there is none. */
async function subThemeIds(): Promise<string[]> {
  const text = await readFile(resolve('data/themes.csv'), 'utf-8').catch(() => '')
  return [...text.matchAll(/^(T\d\.\d+),/gm)].map(([, id]) => id ?? '')
}

function today(): string {
  const now = new Date()
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

/** Each hit with its reasons as one Norwegian text too, as the page has it. */
function withSentences(printed: PrintedPortfolio) {
  const currencies = new Map(printed.projects.map(({ key, valuta }) => [key, String(valuta)]))
  const sentences = ({ reasons, projectKey }: AttentionHit) =>
    reasons.map((reason) => attentionSentence(reason, currencies.get(projectKey) ?? 'NOK', 'nb')).join(' ')
  return { ...printed, attention: printed.attention.map((hit) => ({ ...hit, reason: sentences(hit) })) }
}

function summary({ receipt, issues, projects, attention }: PrintedPortfolio): string {
  const files = receipt.files.map(
    ({ file, table, read, loaded, setAside, sumRows, blank }) =>
      `${file} (${table}): ${read} = 1 + ${loaded} + ${setAside} satt til side + ${sumRows} sumrader + ${blank} tomme`,
  )
  const sentences = issues.map((issue) => `· ${Object.values(issueSentence(issue, 'nb')).join(' ')} (${issue.code})`)
  const hits = attention.filter(({ isData }) => !isData).length
  const last = `${projects.length} prosjekter per ${receipt.reference}: ${hits} treff som trenger oppmerksomhet, ${attention.length - hits} om data. --json gir alt.`
  return [...files, '', ...sentences, last].join('\n')
}
