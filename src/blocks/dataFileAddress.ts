/** The address of a file of the package, as it lies beside the app. */
export function dataFileAddress(path: string): string {
  return new URL(`${import.meta.env.BASE_URL}data/${path}`, document.baseURI).href
}
