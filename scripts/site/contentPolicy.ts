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

/** For a response header with every file: the same text. Who may frame it is said by itself, for it is not the same for all. */
export function printHeaderPolicy(statisticsHosts: readonly string[]): string {
  return printPolicy(policy(statisticsHosts))
}

/** The pages of the app are shown in no frame. */
export const unframed = "frame-ancestors 'none'"

/**
 * Who may frame an embed. The figures are open, and an embed has nothing to log in to and nothing to press that changes
 * anything: any page may. A site that wants fewer names them here, such as
 * `frame-ancestors 'self' https://*.sharepoint.com https://*.cloud.microsoft https://*.asker.kommune.no`.
 */
export const embedFramed = 'frame-ancestors *'
