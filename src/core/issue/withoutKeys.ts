/** The address without its query and the name before the host: they may hold a key, and a message is read by many. A path in a package has neither. */
export function withoutKeys(address: string): string {
  return /^([a-z][\w+.-]*:)?[\\/]{2}/i.test(address)
    ? address.replace(/[?#].*$/s, '').replace(/^([^\\/]*[\\/]{2,})[^\\/]*@/, '$1')
    : address
}
