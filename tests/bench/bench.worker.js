const subjects = {
  ours: () => import('./subjects/kunnskapsgrunnlag.ts'),
  oursFresh: () => import('./subjects/kunnskapsgrunnlag.ts'),
  oursJsonStat: () => import('./subjects/jsonStat.ts'),
  papaparse: () => import('./subjects/papaparse.js'),
  crossfilter: () => import('./subjects/crossfilter.js'),
  udsv: () => import('./subjects/udsv.js'),
  arquero: () => import('./subjects/arquero.js'),
  duckdb: () => import('./subjects/duckdb.js'),
  limit: () => import('./subjects/limit.ts'),
}

addEventListener('message', async ({ data: { subject, table } }) => {
  try {
    postMessage(await measure(subject, table))
  } catch (error) {
    postMessage({ error: `${error.message ?? error}\n${error.stack ?? ''}` })
  }
})

async function measure(name, table) {
  const subject = await subjects[name]()
  const bytes = new Uint8Array(await (await fetch(table)).arrayBuffer())
  await subject.prepare?.()
  const pass = subject.pass ? timed(() => subject.pass(bytes)) : null
  const start = performance.now()
  const held = await subject.read(bytes)
  const read = performance.now() - start
  const asked = {}
  for (const [question, { run, list }] of Object.entries(subject.questions(held, name === 'oursFresh'))) {
    const times = []
    let answer
    // A question is warm after three runs; the slow ones are not asked as often.
    for (let at = 0; at < (times[0] > 500 ? 4 : 9); at += 1) {
      const began = performance.now()
      answer = await run()
      times.push(performance.now() - began)
    }
    const sorted = times.slice(3).sort((a, b) => a - b)
    asked[question] = { ms: sorted[sorted.length >> 1] ?? times.at(-1), answer: list?.(answer) }
  }
  return { read, pass, rows: await subject.rowCount(held), asked }
}

function timed(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}
