/** The part of Trusted Types we use; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string }
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes

const policy = trustedTypes?.createPolicy('kg-worker', { createScriptURL: ownAddress })

/** The address of a worker of our own origin, in the form the content security policy asks for. */
export function trustedWorkerAddress(address: string): string {
  return policy ? policy.createScriptURL(address) : ownAddress(address)
}

function ownAddress(address: string): string {
  const absolute = new URL(address, document.baseURI)
  if (absolute.origin !== location.origin) throw new Error(`worker of another origin: ${absolute.origin}`)
  return absolute.href
}
