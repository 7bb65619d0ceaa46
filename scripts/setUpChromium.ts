import { ensureChromium } from './chromium/ensureChromium.ts'

try {
  const { path, from, version } = ensureChromium()
  console.log(`${version} (${path}, from ${from})`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
