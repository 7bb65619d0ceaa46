type Policy = Readonly<Record<string, readonly string[]>>

/** The name of the one trusted type: the address of our own data worker. Whoever starts the worker creates it. */
export const workerPolicyName = 'kg-worker'

function assertHttps(hosts: readonly string[]): void {
  const wrong = hosts.filter(
    (host) => !URL.canParse(host) || new URL(host).origin !== host || !host.startsWith('https://'),
  )
  if (wrong.length > 0) throw new Error(`Statistics hosts must be plain https origins, not: ${wrong.join(', ')}`)
}

function policy(statisticsHosts: readonly string[]): Policy {
  assertHttps(statisticsHosts)
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...statisticsHosts],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [workerPolicyName],
  }
}

function printPolicy(directives: Policy): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}

/** For a meta element, where browsers ignore frame-ancestors and warn about it. */
export function printMetaPolicy(statisticsHosts: readonly string[]): string {
  return printPolicy(policy(statisticsHosts))
}

/** For a response header: the same text, and who may frame the page. */
export function printHeaderPolicy(statisticsHosts: readonly string[]): string {
  return printPolicy({ ...policy(statisticsHosts), 'frame-ancestors': ["'self'"] })
}
