import { readFileSync } from 'node:fs'
import { incompleteEntries } from './check/incompleteEntries.ts'

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, unknown> }
const missing = incompleteEntries(lockfile.packages)

if (missing.length > 0) {
  console.error('package-lock.json lacks optional packages it names itself; «npm ci» would fail on a fresh machine:')
  for (const { owner, dependency } of missing) console.error(`  ${owner} lacks ${dependency}`)
  console.error('Pin a version whose packages the registry has for every platform, and install again.')
  process.exit(1)
}
console.log(`package-lock.json is complete: ${Object.keys(lockfile.packages).length} entries`)
