import type { EmbedBuild } from './embed/EmbedBuild.ts'
import { writeEmbeds } from './embed/writeEmbeds.ts'

/** What embedPagesPlugin starts; the build stands on the command line. */
await writeEmbeds(JSON.parse(process.argv[2] ?? '') as EmbedBuild)
