import { check } from './check.ts'

const [command, ...words] = process.argv.slice(2)

const usage = `kg check [folder] [--json]   check a knowledge base: exit 0 clean, 1 faults, 2 could not run`

/** Exit codes: 0 done, 1 faults found, 2 could not run. */
async function run(): Promise<number> {
  switch (command) {
    case 'check':
      return check(words)
    default:
      console.error(usage)
      return 2
  }
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error && 'code' in error ? `${error.message}\n${usage}` : error)
  process.exitCode = 2
}
