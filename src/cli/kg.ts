import { aggregate } from './aggregate.ts'
import { chart } from './chart.ts'
import { check } from './check.ts'
import { deck } from './deck.ts'
import { portfolio } from './portfolio.ts'
import { refresh } from './refresh.ts'
import { table } from './table.ts'

const [command, ...words] = process.argv.slice(2)

const usage = `kg check [folder] [--json]   check a knowledge base: exit 0 clean, 1 faults, 2 could not run
kg table <file…> [--sheet N] [--dialect key=value]… [--json]   read any table: exit 0 read, 1 refused, 3 asked
kg aggregate <file> --group a,b --reduce sum:value [--where "column=v1|v2"]… [--allow rule] [--json]   sums by the rules of statistics: exit 0 done, 1 refused, 3 asked
kg portfolio <file…> [--per-dato D] [--unit kr|tusen|mill] [--register NAME] [--json]   read project registers: exit 0 read, 1 refused
kg chart <indicator> [--place a~b] [--time 2015..siste] [--view rangering|smaa] [--out x.svg|png|pptx|csv|xlsx|json|jsonstat] [--lang nn|en]
kg deck <collection.json> [--out deck.pptx] [--folder data] [--lang nn|en]   a collection as slides
kg refresh [resource…] [--folder data] [--dry-run] [--force] [--json]   fetch what the package declares an address for: exit 0 in place, 1 refused, 2 not fetched`

/** Of one command, or of all where there is no such. */
function usageOf(name: string | undefined): string {
  const own = usage.split('\n').filter((line) => line.startsWith(`kg ${name} `))
  return own.length > 0 ? own.join('\n') : usage
}

/** Exit codes: 0 done, 1 faults found, 2 could not run. */
async function run(): Promise<number> {
  switch (command) {
    case 'aggregate':
      return aggregate(words)
    case 'check':
      return check(words)
    case 'chart':
      return chart(words)
    case 'deck':
      return deck(words)
    case 'table':
      return table(words)
    case 'portfolio':
      return portfolio(words)
    case 'refresh':
      return refresh(words)
    default:
      console.error(usage)
      return 2
  }
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error && 'code' in error ? `${error.message}\n${usageOf(command)}` : error)
  process.exitCode = 2
}
